import type { Parts, Written } from '../schema/parts';
import { valueOf } from './attributes';
import { isSpace } from './hoist';
import type { Content, Tag, TagElement } from './nodes';
import { report, type Reader } from './reader';

/**
 * Checks that a tag stands in the tag it belongs into.
 *
 * @param element a component
 * @param reader of the piece it stands in
 */
export function checkPlace({ tag }: TagElement, reader: Reader): void {
  const { within } = specOf(tag.name, reader) ?? {};
  const { around } = reader;
  if (!within || around === within) return;
  // That the tag around it is not known is a message of its own.
  if (around !== undefined && !specOf(around, reader)) return;
  const [message, hint] = around
    ? [
        `<${tag.name}> belongs into <${within}> and stands in <${around}>`,
        `Put it between <${within}> and </${within}>.`,
      ]
    : [
        `<${tag.name}> stands outside <${within}>`,
        `Write <${within}> above it and </${within}> below it; several of them share one.`,
      ];
  report(reader, tag, 'tag-outside', message, hint);
}

/**
 * Checks that a tag that is made of parts has them, and nothing beside them.
 *
 * @param element a component with its children already read
 * @param reader of the piece it stands in
 */
export function checkParts({ tag, children }: TagElement, reader: Reader): void {
  const { parts } = specOf(tag.name, reader) ?? {};
  if (!parts) return;
  const solid = children.filter((child) => !isSpace(child));
  const ours = solid.filter((child) => nameOf(child) === parts.of);
  const other = solid.find((child) => nameOf(child) !== parts.of);
  const shown = parts.of === 'table' ? 'a table' : `<${parts.of}>`;
  if (other && (ours.length > 0 || parts.number !== 'or-text')) {
    const message = `only ${shown} may stand directly in <${tag.name}>`;
    report(reader, other.position ? other : tag, 'tag-parts', message, hintForOther(tag, parts));
  } else if (ours.length === 0 && parts.number !== 'or-text') {
    report(
      reader,
      tag,
      'tag-parts',
      `<${tag.name}> has no ${shown.replace(/^a /, '')} in it`,
      hintForNone(parts),
    );
  } else if (ours.length > 1 && parts.number === 'one') {
    const hint = `Give each ${parts.of} a <${tag.name}> of its own.`;
    report(reader, ours[1] ?? tag, 'tag-parts', `<${tag.name}> has more than one ${parts.of} in it`, hint);
  } else {
    const wrong = parts.agree?.(writtenIn(tag), ours.map(attributesOf));
    if (!wrong) return;
    const part = wrong.part === undefined ? undefined : ours[wrong.part];
    report(reader, part ?? tag, 'tag-parts', wrong.message, wrong.hint);
  }
}

function specOf(name: string, { tags }: Reader) {
  return Object.hasOwn(tags, name) ? tags[name] : undefined;
}

function hintForOther({ name }: Tag, { of, number }: Parts): string {
  if (of === 'table') return `Put it before <${name}>, or behind </${name}>.`;
  return number === 'or-text'
    ? `Put it into a <${of}>, or write no <${of}> at all.`
    : `Put it into <${of}>, or behind </${name}>.`;
}

function hintForNone({ of }: Parts): string {
  return of === 'table'
    ? 'Put a table into it, with a blank line before and after the table.'
    : `Write <${of} … >…</${of}> in it, once for each.`;
}

function nameOf(node: Content): string | null {
  if (node.type === 'table') return 'table';
  const isTag = ['htmlElement', 'mdxJsxFlowElement', 'mdxJsxTextElement'].includes(node.type);
  return isTag && 'name' in node ? (node.name ?? null) : null;
}

function writtenIn({ attributes }: Tag): Written {
  const texts = attributes.filter(({ kind }) => kind !== 'expression');
  return Object.fromEntries(texts.map((attribute) => [attribute.name, valueOf(attribute)]));
}

/** Of a part that is a component; its Markdown is no attribute any more. */
function attributesOf(node: Content): Written {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return {};
  const pairs = node.attributes.flatMap((attribute): [string, string][] =>
    attribute.type === 'mdxJsxAttribute' ? [[attribute.name, String(attribute.value ?? '')]] : [],
  );
  return Object.fromEntries(pairs);
}
