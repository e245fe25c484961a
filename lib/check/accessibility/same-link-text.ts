import { toString } from 'mdast-util-to-string';
import { childrenOf, type Content } from '../../mdx/nodes';
import { placesIn } from '../material/places';
import type { Finding, Rule, Text } from '../rule';

interface Link {
  readonly words: string;
  readonly url: string;
  readonly offset: number;
}

/** Links of the same words lead to the same place, unless the list item or row around them tells them apart (WCAG 2.4.4). */
export const sameLinkText: Rule = {
  id: 'same-link-text',
  about: 'Two links with the same words lead to the same address, or their words differ (WCAG 2.4.4).',
  severity: 'warning',
  example: {
    wrong: '[Ada Lovelace](https://a.example/) and [Ada Lovelace](https://b.example/)',
    right: '[Ada Lovelace](https://a.example/) and [her laboratory](https://b.example/)',
  },
  find: ({ texts }) => texts.flatMap(judge),
};

function judge({ source, tree }: Text): Finding[] {
  const { body } = source;
  const first = new Map<string, Link>();
  if (!body) return [];
  const places = placesIn(source.file, body.text, body.line);
  return linksIn(tree.children).flatMap((link): Finding[] => {
    const other = first.get(link.words);
    if (!other) first.set(link.words, link);
    if (!other || sameTarget(other.url, link.url)) return [];
    const { line } = places.at(other.offset);
    const message = `the link "${link.words}" leads elsewhere than the one of the same words on line ${line}`;
    const hint = `That one leads to ${other.url}, this one to ${link.url}; if both are right, say in words how they differ.`;
    return [{ ...places.at(link.offset), message, hint }];
  });
}

/** Links of two words or more that stand in running text: in a list or a table each has its context. */
function linksIn(nodes: readonly Content[]): Link[] {
  return nodes.flatMap((node): Link[] => {
    if (node.type === 'listItem' || node.type === 'tableRow' || node.type === 'footnoteDefinition') return [];
    if (node.type === 'mdxJsxFlowElement' || (node.type === 'htmlElement' && node.name !== 'p')) return [];
    if (node.type !== 'link') return linksIn(childrenOf(node));
    const words = toString(node).replace(/\s+/g, ' ').trim();
    const { offset } = node.position?.start ?? {};
    return words.includes(' ') && offset !== undefined ? [{ words, url: node.url, offset }] : [];
  });
}

function sameTarget(one: string, other: string): boolean {
  const plain = (url: string) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return plain(one) === plain(other);
}
