import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { childrenOf, type Content, type HtmlElement } from './nodes';
import { plainWords } from './plain';
import { report, startOf, type Reader } from './reader';

/** Of the heading that stands above footnotes. */
const reserved = ['footnote-label'];

type Title = Heading | HtmlElement;
type Component = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Gives every heading an id, its own (`## Call {#call}`) or one made of its words, and collects headings. Tags with an
 * anchor get theirs after all headings, so that none of them takes the address of a heading.
 *
 * @param root of a body whose tags are read
 * @param reader of the body
 */
export function findHeadings(root: Root, reader: Reader): void {
  const slugger = new GithubSlugger();
  const titles: { node: Title; own: string | undefined }[] = [];
  const anchors: { node: Component; words: string }[] = [];
  for (const id of reserved) slugger.occurrences[id] = 0;
  visit(root);
  for (const { node, own } of titles) {
    const text = toString(node).replace(/\s+/g, ' ').trim();
    const label = plainWords(node).replace(/\s+/g, ' ').trim();
    const id = own ?? slugger.slug(slug(text.slice(0, 200)) || 'section');
    node.data = { ...node.data, ...withId(node, id) };
    const depth = node.type === 'heading' ? node.depth : Number(node.name.slice(1));
    reader.findings.headings.push({ depth, text, label, id, place: reader.place(startOf(node)) });
    reader.findings.ids.push(id);
  }
  for (const { node, words } of anchors) {
    const id = slugger.slug(slug(words.slice(0, 200)) || 'item');
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id });
    reader.findings.ids.push(id);
  }

  function visit(parent: Root | Content): void {
    for (const node of childrenOf(parent)) {
      const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
      const words = isComponent ? anchorOf(node, reader) : undefined;
      if (isComponent && words !== undefined) anchors.push({ node, words });
      const own = node.type === 'heading' ? takeId(node) : idOf(node, reader);
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

/** The words that make the id of a tag: those of its attribute, which is a slot where it holds Markdown. */
function anchorOf(node: Component, reader: Reader): string | undefined {
  const name = anchorNameOf(node, reader);
  if (name === undefined || idOf(node, reader) !== undefined) return undefined;
  const slot = childrenOf(node).find(
    (child) => 'attributes' in child && child.name === 'Slot' && written(child, 'of') === name,
  );
  const words = slot ? toString(slot) : written(node, name);
  return words?.replace(/\s+/g, ' ').trim() || undefined;
}

function anchorNameOf({ name }: Component, { tags }: Reader): string | undefined {
  return name !== null && Object.hasOwn(tags, name) ? tags[name]?.anchor : undefined;
}

function written(node: Content, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function idOf(node: Content, reader: Reader): string | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return anchorNameOf(node, reader) === undefined ? undefined : written(node, 'id');
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
