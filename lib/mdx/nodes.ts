import type { ElementContent } from 'hast';
import type { Parents, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Literal, Node, Parent, Point } from 'unist';

/** One line of an attribute's value as written, and where that line begins. */
export interface ValueLine {
  readonly text: string;
  readonly start: Point;
}

/** An attribute as it stands in a tag. */
export interface TagAttribute {
  /** Empty for a spread: `{...all}`. */
  readonly name: string;
  /** `none` is an attribute without a value: `open`. */
  readonly kind: 'text' | 'none' | 'expression';
  readonly quoted: boolean;
  readonly lines: readonly ValueLine[];
  readonly start: Point;
}

/** A tag before it is known which tag closes it: a leaf. */
export interface Tag extends Node {
  type: 'tag';
  name: string;
  /** `</Card>` */
  closing: boolean;
  /** `<Card />` */
  selfClosing: boolean;
  attributes: TagAttribute[];
}

/** An opening tag, what stands in it, and its closing tag. */
export interface TagElement extends Parent {
  type: 'tagElement';
  tag: Tag;
  /** Whether it stands between paragraphs rather than within one. */
  flow: boolean;
  children: RootContent[];
}

/** A checked HTML element; `data.hName` and `data.hProperties` say what is rendered. */
export interface HtmlElement extends Parent {
  type: 'htmlElement';
  name: string;
  children: RootContent[];
  data?: { hName: string; hProperties: Record<string, string | boolean> };
}

/** A `<` that could begin a tag or a comment but does not form one. */
export interface Angle extends Literal {
  type: 'angle';
  value: string;
}

/** A formula in LaTeX; `data` says what is rendered. */
export interface Maths extends Literal {
  type: 'maths';
  value: string;
  /** Whether it stands apart from the text, as `$$…$$` does. */
  display: boolean;
  /** What the value is made of; a line is one piece or several. */
  pieces: ValueLine[];
  data?: { hName: string; hProperties: Record<string, string>; hChildren: ElementContent[] };
}

/** `: ` at the beginning of a line: what stands before it may be a term, and what follows its description. */
export interface DescriptionMark extends Literal {
  type: 'descriptionMark';
  value: string;
}

/** Terms and descriptions by turns. */
export interface DescriptionList extends Parent {
  type: 'descriptionList';
  children: (Term | Description)[];
  data: { hName: 'dl' };
}

export interface Term extends Parent {
  type: 'term';
  children: PhrasingContent[];
  data: { hName: 'dt' };
}

export interface Description extends Parent {
  type: 'description';
  /** Whether it stands apart from its term, by a blank line or by blocks of its own. */
  spread: boolean;
  children: RootContent[];
  data: { hName: 'dd' };
}

declare module 'mdast' {
  interface RootContentMap {
    description: Description;
    descriptionList: DescriptionList;
    descriptionMark: DescriptionMark;
    maths: Maths;
    term: Term;
    tag: Tag;
    tagElement: TagElement;
    htmlElement: HtmlElement;
    angle: Angle;
    mdxJsxFlowElement: MdxJsxFlowElement;
    mdxJsxTextElement: MdxJsxTextElement;
  }
  interface PhrasingContentMap {
    descriptionMark: DescriptionMark;
    maths: Maths;
    tag: Tag;
    tagElement: TagElement;
    htmlElement: HtmlElement;
    angle: Angle;
    mdxJsxTextElement: MdxJsxTextElement;
  }
  interface BlockContentMap {
    descriptionList: DescriptionList;
    maths: Maths;
    tag: Tag;
    tagElement: TagElement;
    htmlElement: HtmlElement;
    mdxJsxFlowElement: MdxJsxFlowElement;
  }
}

/** Any node of a page's tree. */
export type Content = RootContent | PhrasingContent;

/**
 * The children of a node, whatever its type.
 *
 * @param node any node
 * @returns its children; empty for a leaf
 */
export function childrenOf(node: Content | Parents): readonly Content[] {
  return 'children' in node ? node.children : [];
}

/**
 * Puts other children into a node.
 *
 * mdast types the children of every parent differently; the passes here keep each child's kind, so one cast-free
 * door for all of them is enough.
 *
 * @param node a parent; leaves are left alone
 * @param children what it holds from now on
 */
export function setChildren(node: Content | Parents, children: readonly Content[]): void {
  if ('children' in node) Object.assign(node, { children: [...children] });
}

/**
 * Goes over every node of a text, parents before children.
 *
 * @param nodes where to begin
 */
export function* everyNode(nodes: readonly Content[]): Generator<Content> {
  for (const node of nodes) {
    yield node;
    yield* everyNode(childrenOf(node));
  }
}
