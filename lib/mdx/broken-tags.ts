import type { Root, Text } from 'mdast';
import type { MarkupRule } from '../messages';
import { isHtmlElement } from './html-elements';
import { childrenOf, setChildren, type Angle, type Content } from './nodes';
import { report, startOf, type Reader } from './reader';

/**
 * Looks at every `<` that begins neither a tag nor a link: a tag that is not finished is a problem, all else is text.
 *
 * @param tree in which no `angle` is left afterwards
 * @param reader of the piece
 */
export function findBrokenTags(tree: Root, reader: Reader): void {
  const open: (Content | Root)[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const children = childrenOf(node);
    if (children.some(({ type }) => type === 'angle')) {
      for (const child of children) if (child.type === 'angle') inspect(child, reader);
      setChildren(node, joinTexts(children));
    }
    open.push(...childrenOf(node));
  }
}

function joinTexts(nodes: readonly Content[]): Content[] {
  const joined: Content[] = [];
  let values: string[] = [];
  let first: Text | Angle | undefined;
  const finish = (): void => {
    if (first) joined.push({ type: 'text', value: values.join(''), position: first.position });
    first = undefined;
    values = [];
  };
  for (const node of nodes) {
    if (node.type !== 'text' && node.type !== 'angle') {
      finish();
      joined.push(node);
      continue;
    }
    first ??= node;
    values.push(node.value);
  }
  finish();
  return joined;
}

/** What word processors put for a space, where a tag needs a plain one. */
const foreignSpace = /^[ \t\n]*[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

const curlyValue = /^\s*=\s*[“”„‘’‚]/;
const anAttribute = /^\s+[a-z:@][\w:@.-]{0,50}\s{0,9}=/i;
const aQuotedAttribute = /^\s+[a-z:@][\w:@.-]{0,50}\s{0,9}=\s{0,9}["'“”„‘’{]/i;

function inspect(angle: Angle, reader: Reader): void {
  const { offset = 0 } = startOf(angle);
  const rest = untilBlankLine(reader.source.slice(offset, offset + 2000));
  if (rest.startsWith('<!--')) {
    report(reader, angle, 'comment-unclosed', 'this comment does not end', 'Write --> where it ends.');
    return;
  }
  const [, slash, name] = /^<(\/?)([A-Za-z][\w.-]{0,50})(?=[\s/>{"'=“”]|$)/.exec(rest) ?? [];
  if (name === undefined) return;
  const after = rest.slice(1 + (slash ?? '').length + name.length);
  if (!looksMeant(name, slash === '/', after, reader)) return;
  const { rule, message, hint } = whatIsWrong(`<${slash ?? ''}${name}>`, after);
  report(reader, angle, rule, message, `${hint} If it is meant as text, write \\<${slash ?? ''}${name}.`);
}

function looksMeant(name: string, closing: boolean, after: string, { tags }: Reader): boolean {
  if (Object.hasOwn(tags, name)) return true;
  if (closing) return isHtmlElement(name);
  if (/^[A-Z]/.test(name)) return anAttribute.test(after);
  return isHtmlElement(name) && (name.length > 1 ? anAttribute : aQuotedAttribute).test(after);
}

interface Diagnosis {
  readonly rule: MarkupRule;
  readonly message: string;
  readonly hint: string;
}

/** Goes through the attributes as the syntax does, up to the character at which it gave up. */
function whatIsWrong(tag: string, after: string): Diagnosis {
  const broken = (message: string, hint: string, rule: MarkupRule = 'tag-broken'): Diagnosis => ({
    rule,
    message,
    hint,
  });
  let rest = after;
  for (;;) {
    if (foreignSpace.test(rest)) {
      return broken(
        `${tag} has a non-breaking space in it, which only looks like a space`,
        'Type the spaces again.',
      );
    }
    rest = rest.trimStart();
    const name = /^[a-z:@][\w:@.-]*/i.exec(rest)?.[0];
    if (rest === '' || rest.startsWith('<'))
      return broken(`${tag} has no > at its end`, 'Write the > that ends the tag.');
    if (rest.startsWith('{')) return expression(tag);
    if (name === undefined) {
      const odd = [...rest][0] ?? '';
      return broken(
        `${tag} has ${odd} where an attribute should stand`,
        'Attributes look like name="value".',
      );
    }
    rest = rest.slice(name.length);
    if (curlyValue.test(rest)) {
      const hint = `Write straight quotes: ${name}="…".`;
      return broken(`${tag} has curly quotes around ${name}`, hint, 'curly-quotes');
    }
    const equals = /^\s*=\s*/.exec(rest)?.[0];
    if (equals === undefined) continue;
    rest = rest.slice(equals.length);
    const quote = rest[0];
    if (quote === '{') return expression(tag, name);
    if (quote !== '"' && quote !== "'") {
      const bare = /^[^\s"'`<>“”„‘’‚]*/.exec(rest)?.[0] ?? '';
      rest = rest.slice(bare.length);
      if (bare !== '' && (rest === '' || /^[\s<]/.test(rest))) continue;
      return broken(`${tag} has no proper value for ${name}`, `Write ${name}="…".`);
    }
    const end = rest.indexOf(quote, 1);
    const next = rest[end + 1] ?? ' ';
    if (end < 0 || !/[\s/>]/.test(next)) {
      const hint = `Write ${quote} at the end of the value of ${name}.`;
      return broken(`${tag} has a quote after ${name}= that does not end where it should`, hint);
    }
    rest = rest.slice(end + 1);
  }
}

function expression(tag: string, name?: string): Diagnosis {
  const message = name
    ? `${name} of ${tag} is an expression in braces`
    : `${tag} has an expression in braces`;
  return { rule: 'expression', message, hint: `Attributes hold text: write ${name ?? 'name'}="…".` };
}

function untilBlankLine(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const blank = lines.findIndex((line) => line.trim() === '');
  return (blank < 0 ? lines : lines.slice(0, blank)).join('\n');
}
