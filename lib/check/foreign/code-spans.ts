import { everyNode } from '../../mdx/nodes';
import type { Text } from '../rule';

/**
 * Finds where code, formulas and comments stand in a text: what is in them means nothing.
 *
 * @param text parsed
 * @returns whether an offset of the body lies in code, in a formula or in a comment
 */
export function codeIn({ tree, source: { body } }: Text): (offset: number) => boolean {
  const spans: [from: number, to: number][] = [];
  for (const { type, position } of everyNode(tree.children)) {
    const { start, end } = position ?? {};
    if (type === 'code' || type === 'inlineCode' || type === 'maths')
      spans.push([start?.offset ?? 0, end?.offset ?? 0]);
  }
  const source = body?.text ?? '';
  for (let from = source.indexOf('<!--'); from >= 0;) {
    const end = source.indexOf('-->', from);
    if (end < 0) break;
    spans.push([from, end]);
    from = source.indexOf('<!--', end);
  }
  return (offset) => spans.some(([from, to]) => offset >= from && offset < to);
}
