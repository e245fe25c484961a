import { toString } from 'mdast-util-to-string';
import { plainMaths } from './maths/plain-maths';
import { childrenOf, type Content } from './nodes';

/**
 * The words of a node without any marks: what a reader sees, in a line.
 *
 * @param node of a tree that was read
 */
export function plainWords(node: Content): string {
  if (node.type === 'maths') return plainMaths(node.data?.hChildren ?? []) || node.value;
  const children = childrenOf(node);
  return children.length > 0 ? children.map(plainWords).join('') : toString(node);
}
