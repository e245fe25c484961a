import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Scalar,
} from 'yaml';
import { fieldIn, quote } from './quotes';
import { needsQuotes, type Mistake } from './mistakes';

/** A mistake, and where: an offset in the text. */
export interface SilentMistake extends Mistake {
  readonly offset: number;
  readonly severity: 'error' | 'warning';
}

/**
 * Finds what YAML accepts and no editor means: types behind `!`, names behind `&` and `*`, a key twice, a comment that
 * was to be part of the text.
 *
 * @param document without errors
 * @param text it was read from
 * @param lineAt the line on which an offset stands
 * @returns the mistakes, from top to bottom
 */
export function findSilentMistakes(
  document: Document,
  text: string,
  lineAt: (offset: number) => string,
): SilentMistake[] {
  const found: SilentMistake[] = [];
  const add = (offset: number, mistake: Mistake, severity: SilentMistake['severity'] = 'error'): void => {
    found.push({ ...mistake, offset, severity });
  };
  const named = new Set<string>();
  const used = new Set<string>();
  const anchors: { name: string; offset: number }[] = [];
  visit(document, (_key, node, path) => {
    if (isAlias(node)) {
      used.add(node.source);
      const [offset = 0] = node.range ?? [];
      const isInside = path.some((parent) => isCollection(parent) && parent.anchor === node.source);
      if (isInside) add(offset, insideItself(node.source));
      else if (!named.has(node.source)) add(offset, needsQuotes(lineAt(offset)) ?? unknownName(node.source));
      return;
    }
    if (!isNode(node) || !(isScalar(node) || isCollection(node))) return;
    const [offset = 0] = node.range ?? [];
    if (node.anchor !== undefined) {
      named.add(node.anchor);
      if (isScalar(node)) anchors.push({ name: node.anchor, offset });
    }
    if (isScalar(node) && node.type === 'PLAIN' && foreignColon.test(text.slice(offset, offset + 60))) {
      const field = text.slice(offset, text.indexOf(':', offset) + 1);
      add(offset, foreignSpace(field));
    }
    if (isScalar(node) && isLatexLost(node, text)) add(offset, backslash(lineAt(offset)));
    if (typeof node.tag === 'string') add(offset, needsQuotes(lineAt(offset)) ?? aType);
    if (isMap(node)) {
      const isEntry = node.flow !== true && isSeq(path.at(-1));
      const second = isEntry ? entriesWithin(node.items) : [];
      for (const offset of second) add(offset, noDash(lineAt(offset)));
      const twice = second.length > 0 ? [] : repeatedKeys(node.items);
      for (const { key, offset: at } of twice) add(at, keyTwice(key));
    }
  });
  for (const { name, offset } of anchors) {
    const mistake = used.has(name) ? undefined : needsQuotes(lineAt(offset));
    if (mistake) add(offset, mistake);
  }
  for (const { offset, mistake } of swallowedComments(text)) add(offset, mistake, 'warning');
  return found.sort((a, b) => a.offset - b.offset);
}

/** In double quotes `\\alpha` rings a bell and `\\theta` is a tab: the letters vanish, and nobody is told. */
const latex =
  /\\(?:[abefv][a-z]{2,}|n(?:u|eq?|abla|ot|eg|i)\b|t(?:heta|au|imes|o|ext\w*)\b|r(?:ho|ight\w*)\b)/;

function isLatexLost(scalar: Scalar, text: string): boolean {
  const [from, to] = scalar.range ?? [0, 0];
  return scalar.type === 'QUOTE_DOUBLE' && latex.test(text.slice(from, to).replaceAll('\\\\', ''));
}

function backslash(line: string): Mistake {
  const written = fieldIn(line);
  const inner = /^"(.*)"$/.exec(written?.value ?? '')?.[1];
  const message = '\\ means something of its own in double quotes';
  if (!written || inner === undefined) return { message, hint: "Put the text in single quotes: '…'." };
  const quoted = quote(inner);
  const fix = { column: written.column, old: written.value, new: quoted };
  return { message, hint: `Put it in single quotes: ${written.key}: ${quoted}`, fix };
}

/** `city:` with a space of a web page behind it is a text, not a field. */
const foreignColon = /^[a-z][\w-]*:[\u00A0\u2000-\u200A\u202F\u205F\u3000]/i;

function foreignSpace(field: string): Mistake {
  const message = `the space behind ${field} is one that YAML does not know`;
  return { message, hint: 'Type it again.' };
}

const aType: Mistake = {
  message: '! before a value begins a type, and no types are known here',
  hint: 'Delete the word that begins with !.',
};

function unknownName(name: string): Mistake {
  const short = name.slice(0, 40);
  return {
    message: `*${short} refers to a value that nothing here is called`,
    hint: `Write "*${short}" in quotes.`,
  };
}

function insideItself(name: string): Mistake {
  return { message: `*${name.slice(0, 40)} refers to what it stands in`, hint: 'Write the value out.' };
}

function keyTwice(key: string): Mistake {
  return { message: `${key.slice(0, 80)} stands here twice`, hint: 'Keep one of them.' };
}

function noDash(line: string): Mistake {
  const message = 'another entry of the list begins here, and its dash is missing';
  return { message, hint: `Write - before it, two columns further left: - ${line.trim().slice(0, 80)}` };
}

/**
 * Where keys begin to repeat, from the first of them on or in the same order, the dash of the next entry was forgotten.
 *
 * @returns an offset for each such entry
 */
function entriesWithin(items: readonly unknown[]): number[] {
  const entries: { keys: string[]; offset: number }[] = [];
  for (const item of items) {
    if (!isPair(item) || !isScalar(item.key)) continue;
    const key = String(item.key.value);
    const last = entries.at(-1);
    if (last && !last.keys.includes(key)) last.keys.push(key);
    else entries.push({ keys: [key], offset: item.key.range?.[0] ?? 0 });
  }
  const [first, ...rest] = entries;
  const isEntry = ({ keys }: { keys: string[] }): boolean => {
    const places = keys.map((key) => first?.keys.indexOf(key) ?? -1).filter((place) => place >= 0);
    const isOrdered = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
    return places.length > 1 && (places[0] === 0 || isOrdered);
  };
  return rest.every(isEntry) ? rest.map(({ offset }) => offset) : [];
}

function repeatedKeys(items: readonly unknown[]): { key: string; offset: number }[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    if (!isPair(item) || !isScalar(item.key)) return [];
    const key = String(item.key.value);
    if (!seen.has(key)) return (seen.add(key), []);
    return [{ key, offset: item.key.range?.[0] ?? 0 }];
  });
}

/** `title: Paper #12` is "Paper"; a real comment has a space behind its #. */
function swallowedComments(text: string): { offset: number; mistake: Mistake }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const offset = start;
    start += line.length + 1;
    const written = fieldIn(line);
    if (!written || /^["'[{|>#]/.test(written.value)) return [];
    const rest = line.slice(written.column - 1 + written.value.length);
    if (!/^\s+#[^\s#]/.test(rest) || line.length > 1000) return [];
    const [{ key, value, column }, whole] = [written, `${written.value}${rest}`.trimEnd()];
    const hint = `If it belongs to the text: ${key}: ${quote(whole)}; if not, put a space behind the #.`;
    const message = `${key} ends at the #, with "${value}"`;
    return [{ offset: offset + column - 1, mistake: { message, hint } }];
  });
}
