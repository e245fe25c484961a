import type { FootnoteDefinition, FootnoteReference, Root, Text } from 'mdast';
import { didYouMean } from '../nearest';
import { childrenOf, type Content } from './nodes';
import { report, startOf, warn, type Reader } from './reader';

/**
 * Finds footnotes that are not there, that nothing refers to, and that are there twice.
 *
 * @param tree of a piece
 * @param reader of the piece
 * @param inline whether it is one paragraph without blocks: an attribute or a title, which has no footnotes
 */
export function checkFootnotes(tree: Root, reader: Reader, inline: boolean): void {
  const definitions = new Map<string, FootnoteDefinition>();
  const references: FootnoteReference[] = [];
  const texts: Text[] = [];
  const open: Content[] = [...tree.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'footnoteReference') references.push(node);
    else if (node.type === 'text' && node.value.includes('[^')) texts.push(node);
    else if (node.type === 'footnoteDefinition') define(node, definitions, reader);
    open.push(...[...childrenOf(node)].reverse());
  }
  const used = new Set(references.map(({ identifier }) => identifier));
  for (const [identifier, definition] of definitions) {
    if (used.has(identifier)) continue;
    const label = definition.label ?? identifier;
    const hint = `Write [^${label}] where it belongs, or delete it.`;
    warn(
      reader,
      definition,
      'footnote-unused',
      `nothing refers to the footnote "${label}", so it is not shown`,
      hint,
    );
  }
  const labels = [...definitions.values()].map(({ label, identifier }) => label ?? identifier);
  for (const text of texts) findMissing(text, labels, reader, inline);
}

function define(
  node: FootnoteDefinition,
  definitions: Map<string, FootnoteDefinition>,
  reader: Reader,
): void {
  const first = definitions.get(node.identifier);
  if (!first) {
    definitions.set(node.identifier, node);
    return;
  }
  const { line } = reader.place(startOf(first));
  const message = `the footnote "${node.label ?? node.identifier}" was written already on line ${line}`;
  report(reader, node, 'footnote', message, 'Give one of them another name.');
}

/** What would have been a reference, were there a footnote for it, is a text that reads `[^1]`. */
function findMissing(text: Text, labels: readonly string[], reader: Reader, inline: boolean): void {
  const { line, column, offset = 0 } = startOf(text);
  const source = reader.source.slice(offset, text.position?.end.offset);
  for (const { 0: written, 1: label = '', index } of source.matchAll(
    /(?<!\\)\[\^([\p{L}\p{N}_-]{1,100})\]/gu,
  )) {
    const above = source.slice(0, index).split('\n');
    const at =
      above.length === 1
        ? { line, column: column + index }
        : { line: line + above.length - 1, column: (above.at(-1)?.length ?? 0) + 1 };
    const asText = `If it is meant as text, write \\${written}.`;
    const missing = didYouMean(label, labels) ?? `Write it in a paragraph of its own: ${written}: …`;
    const hint = inline ? 'Footnotes belong into the text.' : missing;
    report(reader, at, 'footnote', `there is no footnote "${label}"`, `${hint} ${asText}`);
  }
}
