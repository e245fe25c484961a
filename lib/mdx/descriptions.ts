import type { Paragraph, Root, RootContent, Text } from 'mdast';
import type { Point } from 'unist';
import {
  childrenOf,
  setChildren,
  type Content,
  type Description,
  type DescriptionList,
  type Term,
} from './nodes';
import { startOf, type Reader } from './reader';

const holders = ['root', 'blockquote', 'listItem', 'footnoteDefinition'];

/**
 * Makes lists of descriptions of the paragraphs that hold marks: a term, and on the next line, or behind a blank one,
 * `: ` and what there is to say of it (the syntax of PHP Markdown Extra). Blocks that are indented go on a description.
 * A mark that stands elsewhere becomes text again.
 *
 * @param tree before its tags are paired
 * @param reader of the piece
 */
export function makeDescriptionLists(tree: Root, reader: Reader): void {
  const open: (Root | Content)[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (childrenOf(node).some(holdsMark) && holders.includes(node.type)) gather(node, reader);
    else if (childrenOf(node).some((child) => child.type === 'descriptionMark'))
      setChildren(node, withoutMarks(node));
    open.push(...childrenOf(node));
  }
}

function holdsMark(node: Content): boolean {
  return node.type === 'paragraph' && node.children.some(({ type }) => type === 'descriptionMark');
}

function gather(parent: Root | Content, reader: Reader): void {
  const result: Content[] = [];
  for (const node of childrenOf(parent)) {
    const last = result.at(-1);
    const list = last?.type === 'descriptionList' ? last : undefined;
    if (node.type === 'paragraph' && holdsMark(node)) addParagraph(node, list, result, reader);
    else if (list && columnOf(node) >= columnOf(list) + 2) addBlock(list, node);
    else result.push(node);
  }
  setChildren(parent, result);
}

function addParagraph(
  paragraph: Paragraph,
  list: DescriptionList | undefined,
  result: Content[],
  reader: Reader,
): void {
  const first = paragraph.children.findIndex(({ type }) => type === 'descriptionMark');
  const isApart = first === 0;
  let terms = splitLines(paragraph.children.slice(0, first), reader);
  const before = result.at(-1);
  if (isApart && !list) {
    if (before?.type !== 'paragraph') {
      setChildren(paragraph, withoutMarks(paragraph));
      result.push(paragraph);
      return;
    }
    result.pop();
    terms = splitLines(before.children, reader);
  }
  const descriptions = splitAtMarks(paragraph.children.slice(first)).map((children) =>
    describe(children, isApart),
  );
  const into = list ?? newList(terms[0] ?? [], paragraph);
  into.children = into.children.concat(terms.map(newTerm), descriptions);
  if (into.position && paragraph.position) into.position.end = paragraph.position.end;
  if (!list) result.push(into);
}

function addBlock(list: DescriptionList, node: Content): void {
  const last = list.children.at(-1);
  if (last?.type !== 'description') return;
  last.spread = true;
  const content: Content[] = last.children;
  content.push(node);
}

function newList(term: readonly Content[], paragraph: Paragraph): DescriptionList {
  const start = term[0]?.position?.start ?? startOf(paragraph);
  const position = { start, end: paragraph.position?.end ?? start };
  return { type: 'descriptionList', children: [], data: { hName: 'dl' }, position };
}

function newTerm(children: readonly Content[]): Term {
  const term: Term = { type: 'term', children: [], data: { hName: 'dt' }, position: around(children) };
  setChildren(term, children);
  return term;
}

function describe(children: readonly Content[], spread: boolean): Description {
  const paragraph: Paragraph = { type: 'paragraph', children: [], position: around(children) };
  setChildren(paragraph, children);
  const content: RootContent[] = children.length > 0 ? [paragraph] : [];
  return {
    type: 'description',
    spread,
    children: content,
    data: { hName: 'dd' },
    position: paragraph.position,
  };
}

function around(nodes: readonly Content[]): Content['position'] {
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return start && end ? { start, end } : undefined;
}

function splitAtMarks(nodes: readonly Content[]): Content[][] {
  const parts: Content[][] = [];
  for (const node of nodes) {
    if (node.type === 'descriptionMark') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.map(trimmed);
}

/** Each line before a mark is a term. */
function splitLines(nodes: readonly Content[], reader: Reader): Content[][] {
  const lines: Content[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      for (const [below, piece] of linesOf(node, reader).entries()) {
        if (below > 0) lines.push([]);
        if (piece.value !== '') lines.at(-1)?.push(piece);
      }
    }
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

/** The lines of a text, each where it stands in the source: behind `>` and spaces. */
function linesOf(node: Text, { source }: Reader): Text[] {
  let at: Point = startOf(node);
  return node.value.split('\n').map((value, below) => {
    if (below > 0) at = nextLine(source, at);
    const { line, column, offset = 0 } = at;
    const end = { line, column: column + value.length, offset: offset + value.length };
    return { type: 'text', value, position: { start: at, end } };
  });
}

function nextLine(source: string, { line, offset = 0 }: Point): Point {
  const ending = /\r\n|\r|\n/g;
  ending.lastIndex = offset;
  const found = ending.exec(source);
  const begin = found ? found.index + found[0].length : source.length;
  const prefix = /[\s>]*/y;
  prefix.lastIndex = begin;
  const indent = prefix.exec(source)?.[0].length ?? 0;
  return { line: line + 1, column: indent + 1, offset: begin + indent };
}

function trimmed(nodes: readonly Content[]): Content[] {
  const last = nodes.at(-1);
  if (last?.type === 'break') return trimmed(nodes.slice(0, -1));
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.trimEnd();
  return value === '' ? trimmed(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, value }];
}

function withoutMarks(node: Content | Root): Content[] {
  return childrenOf(node).map((child): Content =>
    child.type === 'descriptionMark' ? { type: 'text', value: child.value, position: child.position } : child,
  );
}

function columnOf(node: Content): number {
  return startOf(node).column;
}
