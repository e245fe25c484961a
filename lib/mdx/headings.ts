import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { childrenOf, type Content, type HtmlElement } from './nodes';
import { report, startOf, type Reader } from './reader';

/** Of the heading that stands above footnotes. */
const reserved = ['footnote-label'];

type Title = Heading | HtmlElement;

/**
 * Gives every heading an id, its own (`## Call {#call}`) or one made of its words, and collects headings.
 *
 * @param root of a body whose tags are read
 * @param reader of the body
 */
export function findHeadings(root: Root, reader: Reader): void {
  const slugger = new GithubSlugger();
  const titles: { node: Title; own: string | undefined }[] = [];
  for (const id of reserved) slugger.occurrences[id] = 0;
  visit(root);
  for (const { node, own } of titles) {
    const text = toString(node).replace(/\s+/g, ' ').trim();
    const id = own ?? slugger.slug(text.slice(0, 200) || 'section');
    node.data = { ...node.data, ...withId(node, id) };
    const depth = node.type === 'heading' ? node.depth : Number(node.name.slice(1));
    reader.findings.headings.push({ depth, text, id, place: reader.place(startOf(node)) });
    reader.findings.ids.push(id);
  }

  function visit(parent: Root | Content): void {
    for (const node of childrenOf(parent)) {
      const own = node.type === 'heading' ? takeId(node) : idOf(node);
      if (own !== undefined) reserve(own, node);
      if (node.type === 'heading' || (node.type === 'htmlElement' && /^h[1-6]$/.test(node.name))) {
        titles.push({ node, own });
      } else if (own !== undefined) reader.findings.ids.push(own);
      visit(node);
    }
  }

  function reserve(id: string, node: Content): void {
    if (Object.hasOwn(slugger.occurrences, id)) {
      report(
        reader,
        node,
        'id-twice',
        `the id "${id}" is used twice on this page`,
        'Give one of them another id.',
      );
    }
    slugger.occurrences[id] ??= 0;
  }
}

function withId(node: Title, id: string): NonNullable<HtmlElement['data']> {
  const before = node.type === 'htmlElement' ? node.data : undefined;
  const hName = before?.hName ?? `h${node.type === 'heading' ? node.depth : 2}`;
  return { hName, hProperties: { ...before?.hProperties, id } };
}

function idOf(node: Content): string | undefined {
  if (node.type !== 'htmlElement') return undefined;
  const id = node.data?.hProperties.id;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Takes `{#id}` from the end of a heading. */
function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const at = last.value.lastIndexOf('{#');
  const id = at < 0 ? undefined : /^\{#([\p{L}][\p{L}\p{N}_.:-]*)\}\s*$/u.exec(last.value.slice(at))?.[1];
  if (id === undefined) return undefined;
  last.value = last.value.slice(0, at).trimEnd();
  return id;
}
