import { tags } from '../components/tags';
import { everyNode } from '../lib/check/material/walk';
import type { News } from '../lib/content';
import { readBody } from '../lib/mdx';

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
  const { start, end } = first.position;
  let text = '';
  let from = start.offset;
  for (const node of everyNode([first])) {
    if (node.type === 'footnoteReference') {
      text += body.text.slice(from, node.position?.start.offset);
      from = node.position?.end.offset;
    } else if (node.type === 'linkReference') {
      const end = node.children.at(-1)?.position?.end.offset;
      text += `${body.text.slice(from, end)}](${urls.get(node.identifier) ?? ''})`;
      from = node.position?.end.offset;
    }
  }
  return (text + body.text.slice(from, end.offset)).replace(/\s+/g, ' ');
}
