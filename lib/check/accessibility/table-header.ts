import { toString } from 'mdast-util-to-string';
import { everyNode, childrenOf, type Content } from '../../mdx/nodes';
import type { Finding, Rule } from '../rule';
import { placeOfNode } from '../material/walk';

/** A table names its columns or its rows (WCAG 1.3.1): a screen reader says the name before each cell. */
export const tableHeader: Rule = {
  id: 'table-header',
  about: 'The first row of a table names its columns (WCAG 1.3.1).',
  severity: 'error',
  example: {
    wrong: '|     |     |\n| --- | --- |\n| 9:00 | Talk |',
    right: '| Time | What |\n| --- | --- |\n| 9:00 | Talk |',
  },
  find: ({ texts }) =>
    texts.flatMap((text) =>
      [...everyNode(text.tree.children)].flatMap((node): Finding[] => {
        const hint = hintFor(node);
        if (hint === undefined) return [];
        return [
          { ...placeOfNode(text, node), message: 'this table does not say what its columns are', hint },
        ];
      }),
    ),
};

function hintFor(node: Content): string | undefined {
  if (node.type === 'table') {
    const [header, ...rows] = node.children;
    const isNamed =
      header === undefined || header.children.some((cell) => toString(cell).trim() !== '' || hasTag(cell));
    if (isNamed || rows.length === 0) return undefined;
    return 'Write names into the first row, for example | Time | What |; of two columns of mere text, make a list.';
  }
  if (node.type !== 'htmlElement' || node.name !== 'table') return undefined;
  if (/^(?:presentation|none)$/.test(String(node.data?.hProperties.role ?? ''))) return undefined;
  const parts = [...everyNode(childrenOf(node))];
  const has = (name: string) => parts.some((part) => part.type === 'htmlElement' && part.name === name);
  return has('th') || !has('td') ? undefined : 'Write <th> instead of <td> in the first row.';
}

function hasTag(cell: Content): boolean {
  return [...everyNode(childrenOf(cell))].some(
    ({ type }) => type === 'mdxJsxTextElement' || type === 'htmlElement',
  );
}
