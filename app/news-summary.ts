import { tags } from '../components/tags';
import type { News } from '../lib/content';
import { readBody } from '../lib/mdx';
import { everyNode, type Content } from '../lib/mdx/nodes';

/**
 * What a list says of a piece of news: its summary, else its first paragraph.
 *
 * @param news with or without a summary
 * @returns Markdown of one line, with the addresses of its links and without marks of footnotes, for what they stand for is
 *   elsewhere; undefined when there is neither
 */
export function summaryOf({ summary, body }: News): string | undefined {
  if (summary !== undefined) return summary;
  const { children } = readBody(body, tags).tree;
  const first = children.find(({ type }) => type === 'paragraph');
  if (!first?.position) return undefined;
  const urls = new Map(
    [...everyNode(children)].flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  return standingAlone(first, body.text, urls).replace(/\s+/g, ' ');
}

/** The source of a piece, with the addresses in place that stand elsewhere in the text. */
function standingAlone(piece: Content, source: string, urls: ReadonlyMap<string, string>): string {
  let text = '';
  let from = piece.position?.start.offset;
  for (const node of everyNode([piece])) {
    if (node.type === 'footnoteReference') {
      text += source.slice(from, node.position?.start.offset);
      from = node.position?.end.offset;
    } else if (node.type === 'linkReference') {
      const end = node.children.at(-1)?.position?.end.offset;
      text += `${source.slice(from, end)}](${urls.get(node.identifier) ?? ''})`;
      from = node.position?.end.offset;
    }
  }
  return text + source.slice(from, piece.position?.end.offset);
}
