import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { isSpace } from './hoist';
import { setChildren, type Content } from './nodes';
import type { Reader } from './reader';

/**
 * Puts components that stand beside their like, such as cards, into a `<Row>`, which no editor can write: those of one
 * name that follow each other share a row, and one that is alone has a row of its own.
 *
 * @param nodes siblings between paragraphs
 * @param reader of the piece
 */
export function groupRows(nodes: readonly Content[], reader: Reader): Content[] {
  const result: Content[] = [];
  let row: { readonly name: string; readonly cells: Content[] } | undefined;
  for (const node of nodes) {
    const name = rowName(node, reader);
    if (name === undefined) {
      if (!isSpace(node)) row = undefined;
      result.push(node);
      continue;
    }
    if (row?.name !== name) {
      row = { name, cells: [] };
      result.push(rowOf(node));
    }
    row.cells.push(node);
    const element = result.findLast((one) => one.type === 'mdxJsxFlowElement');
    if (element) setChildren(element, row.cells);
  }
  return result;
}

function rowName(node: Content, { tags }: Reader): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' || !node.name || !Object.hasOwn(tags, node.name)) return undefined;
  return tags[node.name]?.row ? node.name : undefined;
}

function rowOf({ position }: Content): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name: 'Row', attributes: [], children: [], position };
}
