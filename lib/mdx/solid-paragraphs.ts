import type { Root } from 'mdast';
import { isSpace } from './hoist';
import { childrenOf, setChildren, type Content, type HtmlElement } from './nodes';

/**
 * Keeps the paragraph around tags that stand in lines of text: MDX takes every paragraph away that holds nothing but
 * tags, and buttons on one line would no longer be on one line. The paragraph is as wide as its column: its class keeps
 * the width of lines of text from it.
 *
 * @param root a tree of its own, which is changed
 */
export function keepParagraphs(root: Root): void {
  keepIn(root);
}

function keepIn(parent: Root | Content): void {
  const children = childrenOf(parent);
  if (children.length === 0) return;
  const kept = children.map(solid);
  if (kept.some((child, index) => child !== children[index])) setChildren(parent, kept);
  for (const child of kept) keepIn(child);
}

function solid(node: Content): Content {
  if (node.type !== 'paragraph') return node;
  const { children, position } = node;
  if (!children.every((child) => isSpace(child) || child.type === 'mdxJsxTextElement')) return node;
  const data = { hName: 'p', hProperties: { className: 'tags' } };
  const element: HtmlElement = { type: 'htmlElement', name: 'p', children, data, position };
  return element;
}
