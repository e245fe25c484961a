import type { Root } from 'mdast';
import { byPlace, type Place, type Problem } from '../problem';
import { rawValue } from './attributes';
import { checkCode } from './code/check-code';
import { findBrokenTags } from './broken-tags';
import { scopeColumnHeads } from './column-heads';
import { tidyChildren, tidyDescription, unwrapParagraphs } from './blocks';
import { readComponent } from './component';
import { makeDescriptionLists } from './descriptions';
import { findStatements } from './esm';
import { checkFootnotes } from './footnotes';
import { findHeadings } from './headings';
import { joinInlineTags } from './inline-lines';
import { readHtml } from './html';
import { listedName } from './html-elements';
import { findLinks } from './links';
import { readMaths } from './maths/read-maths';
import { nest } from './nest';
import { childrenOf, setChildren, type Content, type TagAttribute, type TagElement } from './nodes';
import { parse } from './parse';
import { isPlain, plainWords, type SayTag } from './plain';
import { checkParts, checkPlace } from './parts';
import { groupRows } from './rows';
import type { Findings, Outline, Reader, TagSpecs } from './reader';

/** Markdown with tags, and where it stands. */
export interface Body {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which `text` begins, from 1. */
  readonly line: number;
}

/** A body that was read: what will be rendered, what it holds, and what an editor should mend in it. */
export interface ReadBody {
  readonly tree: Root;
  readonly outline: Outline;
  readonly problems: readonly Problem[];
}

/**
 * Reads Markdown with tags. Never throws and never runs anything, whatever the text is.
 *
 * @param body what to read
 * @param tags the components that may be used
 * @returns the tree, its outline, and all problems from top to bottom
 */
export function readBody(body: Body, tags: TagSpecs): ReadBody {
  return read(body, tags, false);
}

/**
 * Reads a line of Markdown, such as a title. Never throws, as {@link readBody}.
 *
 * @param body what to read
 * @param tags the components that may be used; only those that belong into lines of text should be among them
 * @returns a tree of one paragraph; whoever puts it into a line of text renders that `p` as what it holds
 */
export function readLine(body: Body, tags: TagSpecs): ReadBody {
  return read(body, tags, true);
}

/**
 * The words of a text, without its marks.
 *
 * @param text a line of Markdown, such as a title
 * @param tags the components that may be used
 * @param say what they show
 */
export function plainText(text: string, tags: TagSpecs = {}, say?: SayTag): string {
  if (isPlain(text)) return text.trim();
  return readLine({ file: '', text, line: 1 }, tags)
    .tree.children.map((child) => plainWords(child, say))
    .join('');
}

function read({ file, text, line }: Body, tags: TagSpecs, inline: boolean): ReadBody {
  const findings: Findings = {
    tags: [],
    links: [],
    images: [],
    files: [],
    headings: [],
    ids: [],
    problems: [],
  };
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const place: Reader['place'] = (point) => ({ file, line: point.line + line - 1, column: point.column });
  const reader: Reader = { source, tags, findings, depth: 0, place };
  const tree = readPiece(reader, inline);
  if (!inline) findHeadings(tree, reader);
  scopeColumnHeads(tree);
  const { problems, ...outline } = findings;
  for (const list of [outline.tags, outline.links, outline.images, outline.files]) list.sort(inOrder);
  return { tree, outline, problems: problems.sort(byPlace) };
}

function inOrder(a: { readonly place: Place }, b: { readonly place: Place }): number {
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

function readPiece(reader: Reader, inline: boolean): Root {
  const tree = parse(reader, inline);
  makeDescriptionLists(tree, reader);
  readMaths(tree, reader);
  checkFootnotes(tree, reader, inline);
  if (!inline) findStatements(tree, reader);
  if (!inline) checkCode(tree, reader);
  findBrokenTags(tree, reader);
  nest(tree, reader);
  findLinks(tree, reader);
  setChildren(tree, readAll(tree.children, true, reader));
  return tree;
}

function readAll(nodes: readonly Content[], flow: boolean, reader: Reader): Content[] {
  const deeper = { ...reader, depth: reader.depth + 1 };
  const read = nodes.flatMap((node) => {
    if (node.type === 'tagElement') return readElement(node, deeper);
    setChildren(node, readAll(childrenOf(node), node.type !== 'paragraph', deeper));
    if (node.type === 'description') tidyDescription(node);
    return [node];
  });
  return flow ? groupRows(joinInlineTags(unwrapParagraphs(read, reader), reader), reader) : read;
}

function readElement(element: TagElement, reader: Reader): Content[] {
  const { name } = element.tag;
  const isComponent = /^[A-Z]/.test(name);
  const { problems } = reader.findings;
  const before = problems.length;
  const inside = isComponent ? { ...reader, around: name } : reader;
  const children = readAll(element.children, element.flow, inside);
  const ready: TagElement = { ...element, children: [] };
  setChildren(ready, children);
  if (isComponent) {
    checkPlace(ready, reader);
    // What a misspelt tag leaves behind is not reported as a stranger too.
    if (!problems.slice(before).some(({ rule }) => rule === 'tag-unknown')) checkParts(ready, reader);
    return readComponent(ready, reader, (attribute) => readSlot(attribute, reader));
  }
  const result = readHtml(ready, reader);
  for (const node of result)
    if (node.type === 'htmlElement' && node.name === listedName(name)) tidyChildren(node, reader);
  return result;
}

/** Reads an attribute's value as one paragraph; every line of it has its own place in the file. */
function readSlot(attribute: TagAttribute, reader: Reader): Content[] {
  const { lines } = attribute;
  const place: Reader['place'] = (point) => {
    const { start } = lines[point.line - 1] ?? lines[0] ?? attribute;
    return reader.place({ line: start.line, column: start.column + point.column - 1 });
  };
  const piece = readPiece({ ...reader, source: rawValue(attribute), place }, true);
  return piece.children.flatMap((child) => (child.type === 'paragraph' ? childrenOf(child) : [child]));
}
