import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isSpace } from './hoist';
import { setChildren, type Content } from './nodes';
import { startOf, type Reader } from './reader';

/**
 * Puts tags that belong into lines of text, and that stand alone on lines, into a paragraph: buttons on one line, or on
 * lines without a blank one between them, stand side by side.
 *
 * @param nodes siblings between paragraphs
 * @param reader of the piece
 */
export function joinInlineTags(nodes: readonly Content[], reader: Reader): Content[] {
  const result: Content[] = [];
  let open: { readonly paragraph: Paragraph; lastLine: number } | undefined;
  for (const node of nodes) {
    if (!isInlineTag(node, reader)) {
      if (!isSpace(node)) open = undefined;
      result.push(node);
      continue;
    }
    const { line } = startOf(node);
    if (!open || line > open.lastLine + 1) {
      open = { paragraph: { type: 'paragraph', children: [], position: node.position }, lastLine: line };
      result.push(open.paragraph);
    }
    const space: PhrasingContent[] = open.paragraph.children.length > 0 ? [{ type: 'text', value: ' ' }] : [];
    setChildren(open.paragraph, [...open.paragraph.children, ...space, toText(node)]);
    open.lastLine = node.position?.end.line ?? line;
  }
  return result;
}

function isInlineTag(node: Content, { tags }: Reader): node is MdxJsxFlowElement {
  if (node.type !== 'mdxJsxFlowElement' || !node.name) return false;
  return Object.hasOwn(tags, node.name) && tags[node.name]?.inline === true;
}

function toText({ name, attributes, children, position }: MdxJsxFlowElement): MdxJsxTextElement {
  const element: MdxJsxTextElement = { type: 'mdxJsxTextElement', name, attributes, children: [], position };
  setChildren(element, children);
  return element;
}
