import { toString } from 'mdast-util-to-string';
import { isPhrasing } from './html-elements';
import { plainMaths } from './maths/plain-maths';
import { childrenOf, type Content } from './nodes';
import type { TagUse } from './reader';

/**
 * Whether a line has nothing in it that Markdown could take for a mark, so that it need not be read to know its words.
 *
 * @param text a line, such as a title
 */
export function isPlain(text: string): boolean {
  return /^[\p{L}\p{N} ,.;:?!'’()-]*$/u.test(text);
}

/** Says in words what a tag shows; undefined of a tag that shows what stands in it. */
export type SayTag = (tag: Pick<TagUse, 'name' | 'attributes'>) => string | undefined;

const sayNothing: SayTag = () => undefined;

/**
 * The words of a node without any marks: what a reader sees, in a line.
 *
 * @param node of a tree that was read
 * @param say what tags show
 */
export function plainWords(node: Content, say = sayNothing): string {
  if (node.type === 'maths') return plainMaths(node.data?.hChildren ?? []) || node.value;
  if (node.type === 'break' || (node.type === 'htmlElement' && node.name === 'br')) return ' ';
  const said = isTag(node) ? say({ name: node.name ?? '', attributes: attributesOf(node) }) : undefined;
  if (said !== undefined) return said;
  const children = childrenOf(node);
  return children.length > 0 ? children.map((child) => plainWords(child, say)).join('') : toString(node);
}

/**
 * The words of a block, those of each block in it apart.
 *
 * @param node of a tree that was read
 * @param say what tags show
 * @returns one text for each paragraph, item and cell that says something, with single spaces
 */
export function plainBlocks(node: Content, say = sayNothing): string[] {
  const children = childrenOf(node);
  if (children.some(isBlock)) return children.flatMap((child) => plainBlocks(child, say));
  const words = plainWords(node, say).replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [words];
}

/** Within a line of text. */
const inline: ReadonlySet<string> = new Set(
  'text emphasis strong delete link linkReference image imageReference inlineCode break maths footnoteReference mdxJsxTextElement'.split(
    ' ',
  ),
);

function isBlock(node: Content): boolean {
  return node.type === 'htmlElement' ? !isPhrasing(node.name) : !inline.has(node.type);
}

type Component = Extract<Content, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** @returns whether a node of a tree that was read is a tag, or what stands in an attribute of one */
export function isTag(node: Content, name?: string): node is Component {
  const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isComponent && (name === undefined || node.name === name);
}

function attributesOf({ attributes }: Component): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  );
}
