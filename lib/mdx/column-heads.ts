import type { Root } from 'mdast';
import { childrenOf, type Content } from './nodes';

/**
 * Says of the first row of every Markdown table that its cells name columns (HTML, `scope="col"`).
 *
 * @param root of a body; tables of HTML say it themselves
 */
export function scopeColumnHeads(root: Root): void {
  const open: (Content | Root)[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'table') {
      for (const cell of node.children[0]?.children ?? []) cell.data = { hProperties: { scope: 'col' } };
    }
    open.push(...childrenOf(node));
  }
}
