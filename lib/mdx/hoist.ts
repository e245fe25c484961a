import type { Paragraph } from 'mdast';
import { isVoid } from './html-elements';
import { setChildren, type Content, type Tag } from './nodes';

/**
 * Moves tags out of paragraphs they only happen to touch: those that are alone in a line at its edge, or that are all
 * of it, and whose counterpart is not in the paragraph.
 *
 * @param nodes siblings between which paragraphs stand
 * @returns the siblings, with such tags among them
 */
export function hoistTags(nodes: readonly Content[]): Content[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? hoistFrom(node) : [node]));
}

function hoistFrom(paragraph: Paragraph): Content[] {
  const single = singleTags(paragraph.children);
  if (single.size === 0) return [paragraph];
  const children: Content[] = [...paragraph.children];
  if (children.every((child) => child.type === 'tag' || isSpace(child))) {
    return children.filter((child) => child.type === 'tag');
  }
  const before: Content[] = [];
  const after: Content[] = [];
  while (isSingle(children[0], single) && startsLine(children[1])) {
    before.push(...children.splice(0, 1));
    trimFirst(children);
  }
  while (isSingle(children.at(-1), single) && endsLine(children.at(-2))) {
    after.unshift(...children.splice(-1, 1));
    trimLast(children);
  }
  setChildren(paragraph, children);
  return children.length > 0 ? [...before, paragraph, ...after] : [...before, ...after];
}

/** The tags whose counterpart does not stand among their siblings. */
function singleTags(nodes: readonly Content[]): Set<Tag> {
  const single = new Set<Tag>();
  const open = new Map<string, Tag[]>();
  for (const node of nodes) {
    if (node.type !== 'tag' || node.selfClosing || isVoid(node.name)) continue;
    const opened = open.get(node.name) ?? [];
    if (!node.closing) open.set(node.name, opened);
    if (!node.closing) opened.push(node);
    else if (!opened.pop()) single.add(node);
  }
  for (const tag of [...open.values()].flat()) single.add(tag);
  return single;
}

function isSingle(node: Content | undefined, single: ReadonlySet<Content>): boolean {
  return node !== undefined && single.has(node);
}

/**
 * Whether a node is nothing but white space.
 *
 * @param node any node
 */
export function isSpace(node: Content): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function startsLine(node: Content | undefined): boolean {
  return node?.type === 'text' && node.value.trimStart() !== node.value && /^[ \t]*\n/.test(node.value);
}

function endsLine(node: Content | undefined): boolean {
  return node?.type === 'text' && node.value.endsWith('\n');
}

function trimFirst(nodes: Content[]): void {
  const [first] = nodes;
  if (first?.type !== 'text') return;
  first.value = first.value.trimStart();
  if (first.value === '') nodes.shift();
}

function trimLast(nodes: Content[]): void {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.trimEnd();
  if (last.value === '') nodes.pop();
}
