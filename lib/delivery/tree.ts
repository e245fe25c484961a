import { defaultTreeAdapter, html, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Document = Tree.Document;
type ParentNode = Tree.ParentNode;
type ChildNode = Tree.ChildNode;

/**
 * Parses a page as a browser without scripts does, so that what stands in `noscript` are elements, not text.
 */
export function parsePage(source: string): Document {
  return parse(source, { scriptingEnabled: false });
}

/**
 * Writes a page by HTML's fragment serialization algorithm, which loses one thing that the parser takes: a newline
 * directly after `<pre>`, `<listing>` or `<textarea>`. It is doubled, so that the text of the page stays what it was.
 */
export function serializePage(document: Document): string {
  for (const element of elementsOf(document)) {
    const [first] = element.childNodes;
    if (!/^(pre|listing|textarea)$/.test(element.tagName) || !first) continue;
    if (defaultTreeAdapter.isTextNode(first) && first.value.startsWith('\n'))
      first.value = `\n${first.value}`;
  }
  return serialize(document, { scriptingEnabled: false });
}

/** All nodes below a node in document order, those inside `<template>` included. A list: the tree may be changed meanwhile. */
export function nodesOf(parent: ParentNode): ChildNode[] {
  const nodes: ChildNode[] = [];
  const collect = ({ childNodes }: ParentNode): void => {
    for (const node of childNodes) {
      nodes.push(node);
      if (defaultTreeAdapter.isElementNode(node)) collect('content' in node ? node.content : node);
    }
  };
  collect(parent);
  return nodes;
}

/** All elements below a node in document order. */
export function elementsOf(parent: ParentNode): Element[] {
  return nodesOf(parent).filter((node) => defaultTreeAdapter.isElementNode(node));
}

/** The value of an attribute, or undefined when the element does not carry it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The tokens of an attribute that holds a space-separated set, such as `class` or `rel`. */
export function tokensOf(element: Element, name: string): string[] {
  return (attributeOf(element, name) ?? '').split(/[\t\n\f\r ]+/).filter(Boolean);
}

/** Takes attributes off an element. */
export function dropAttributes(element: Element, drop: (name: string) => boolean): void {
  element.attrs = element.attrs.filter(({ name }) => !drop(name));
}

/** Adds a class to an element, after those it has. */
export function addClass(element: Element, name: string): void {
  const value = [...tokensOf(element, 'class'), name].join(' ');
  dropAttributes(element, (attribute) => attribute === 'class');
  element.attrs.push({ name: 'class', value });
}

/** Makes an element of HTML that holds a text. */
export function createElement(tagName: string, attributes: Record<string, string>, text = ''): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
  if (text) defaultTreeAdapter.insertText(element, text);
  return element;
}

/** The text of an element's own text nodes: what a `script` or `style` holds. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
}

/** Takes a node out of the page. */
export function remove(node: ChildNode): void {
  defaultTreeAdapter.detachNode(node);
}

/** Whether an element stands in another of that name. */
export function isInside(element: Element, tagName: string): boolean {
  for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) {
    if (node.nodeName === tagName) return true;
    if (node.nodeName === '#document-fragment') return tagName === 'template';
  }
  return false;
}

/** Whether a node is a comment. */
export const isComment = defaultTreeAdapter.isCommentNode;

/** Puts nodes at the start of a parent, in their order. */
export function prepend(parent: Element, nodes: Element[]): void {
  for (const node of nodes.toReversed()) {
    const [first] = parent.childNodes;
    if (first) defaultTreeAdapter.insertBefore(parent, node, first);
    else defaultTreeAdapter.appendChild(parent, node);
  }
}

/** Puts a node at the end of a parent. */
export const append = defaultTreeAdapter.appendChild;
