import type { Root } from 'mdast';
import type { Point } from 'unist';
import { childrenOf, type Content, type Maths } from '../nodes';
import { report, startOf, type Reader } from '../reader';
import { renderMaths } from './render-maths';

/**
 * Renders every formula of a piece, and finds those that cannot be read or that do not end.
 *
 * @param tree before its tags are paired
 * @param reader of the piece
 */
export function readMaths(tree: Root, reader: Reader): void {
  const open: Content[] = [...tree.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'maths') readFormula(node, reader);
    else if (node.type === 'paragraph') findEndless(node, reader);
    open.push(...childrenOf(node));
  }
}

function readFormula(node: Maths, reader: Reader): void {
  const { math, reason } = renderMaths(node.value, node.display);
  if (!reason) {
    const { alttext = '', display = '', className = '' } = math.properties;
    const hProperties = {
      ...(display && { display: String(display) }),
      ...(className && { className: String(className) }),
      alttext: String(alttext),
    };
    node.data = { hName: 'math', hProperties, hChildren: math.children };
    return;
  }
  const { at, why, hint } = reason;
  const money = node.display ? '' : 'If it is meant as money, write \\$.';
  const message = `this formula cannot be read: ${why}`;
  report(reader, placeIn(node, at), 'maths', message, [hint, money].filter(Boolean).join(' '));
}

/** Where a character of a formula stands in the text. */
function placeIn(node: Maths, at: number): Point {
  const above = node.value.slice(0, at).split('\n');
  const first = node.pieces[0]?.start.line ?? 1;
  let column = above.at(-1)?.length ?? 0;
  for (const { text, start } of node.pieces.filter(({ start }) => start.line === first + above.length - 1)) {
    if (column <= text.length) return { line: start.line, column: start.column + column };
    column -= text.length;
  }
  return startOf(node);
}

function findEndless(paragraph: Content, reader: Reader): void {
  const [first] = childrenOf(paragraph);
  if (first?.type !== 'text' || !/^\$\$\s*(?:\n|$)/.test(first.value)) return;
  if (!reader.source.startsWith('$$', startOf(first).offset)) return;
  const hint =
    'Write $$ on a line of its own where it ends, with no text behind it. If no formula is meant, write \\$\\$.';
  report(reader, first, 'maths', '$$ begins a formula that does not end', hint);
}
