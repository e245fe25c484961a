import type { Paragraph } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { isSpace } from './hoist';
import { isBlock, isPhrasing } from './html-elements';
import { childrenOf, setChildren, type Content, type Description, type HtmlElement } from './nodes';
import { report, type Reader } from './reader';

/**
 * Takes components and blocks out of paragraphs that hold nothing else, so that no `<p>` holds a `<div>`.
 *
 * @param nodes siblings between which paragraphs stand
 * @param reader of the piece
 */
export function unwrapParagraphs(nodes: readonly Content[], reader: Reader): Content[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? unwrap(node, reader) : [node]));
}

function unwrap(paragraph: Paragraph, reader: Reader): Content[] {
  const { children } = paragraph;
  const solid = children.filter((child) => !isSpace(child) && child.type !== 'break');
  if (solid.length > 0 && solid.every((child) => standsAlone(child, reader))) return solid.map(toFlow);
  const block = children.find((child) => isBlockIn(child, reader));
  if (block?.type === 'htmlElement' || block?.type === 'mdxJsxTextElement') {
    const message = `<${block.name}> cannot stand in a line of text`;
    report(
      reader,
      block,
      'tag-block',
      message,
      `Put <${block.name}> on lines of its own, with a blank line before it.`,
    );
  }
  return solid.length > 0 ? [paragraph] : [];
}

/** Whether a child of a paragraph would make a block in the middle of it. */
function isBlockIn(node: Content, reader: Reader): boolean {
  if (node.type === 'htmlElement') return isBlock(node.name);
  return node.type === 'mdxJsxTextElement' && node.name !== null && reader.tags[node.name]?.inline !== true;
}

function standsAlone(node: Content, reader: Reader): boolean {
  if (node.type === 'mdxJsxTextElement') return !(node.name && reader.tags[node.name]?.inline);
  if (node.type !== 'htmlElement') return false;
  if (isBlock(node.name)) return true;
  const solid = node.children.filter((child) => !isSpace(child));
  return isPhrasing(node.name) && solid.length > 0 && solid.every((child) => standsAlone(child, reader));
}

function toFlow(node: Content): Content {
  if (node.type !== 'mdxJsxTextElement') return node;
  const { name, attributes, children, position } = node;
  const flow: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name, attributes, children: [], position };
  setChildren(flow, children);
  return flow;
}

const onlyText = new Set(['p', 'pre', 'summary', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const noSpace = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'ul', 'ol', 'dl', 'picture']);

/**
 * Gives an HTML element the children HTML wants it to have: no paragraph in `<p>` or `<b>`, no space in a table.
 *
 * @param element whose children are read
 * @param reader of the piece
 */
export function tidyChildren(element: HtmlElement, reader: Reader): void {
  if (noSpace.has(element.name))
    setChildren(
      element,
      element.children.filter((child) => !isSpace(child)),
    );
  if (element.name === 'table') setChildren(element, withBody(element.children));
  if (!onlyText.has(element.name) && !isPhrasing(element.name)) return;
  const [first, ...others] = element.children;
  if (first?.type === 'paragraph' && others.length === 0) setChildren(element, childrenOf(first));
  else if (element.name === 'p' && element.children.some(({ type }) => type === 'paragraph')) {
    report(reader, element, 'tag-block', '<p> holds more than one paragraph', 'Write <div> instead of <p>.');
  }
}

/**
 * Takes the only paragraph out of a description that stands directly below its term.
 *
 * @param description whose children are read
 */
export function tidyDescription(description: Description): void {
  const [first, ...others] = description.children;
  if (first?.type === 'paragraph' && others.length === 0 && !description.spread)
    setChildren(description, first.children);
}

/** Rows directly in a table get the `<tbody>` that a browser would add. */
function withBody(rows: readonly Content[]): Content[] {
  const result: Content[] = [];
  let body: HtmlElement | undefined;
  for (const row of rows) {
    if (row.type !== 'htmlElement' || row.name !== 'tr') {
      body = undefined;
      result.push(row);
      continue;
    }
    body ??= { type: 'htmlElement', name: 'tbody', children: [], data: { hName: 'tbody', hProperties: {} } };
    if (body.children.length === 0) result.push(body);
    body.children.push(row);
  }
  return result;
}
