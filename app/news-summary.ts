import { tags } from '../components/tags';
import type { News } from '../lib/content';
import { readBody } from '../lib/mdx';

/**
 * What a list says of a piece of news: its summary, else its first paragraph.
 *
 * @param news with or without a summary
 * @returns Markdown of one line; undefined when there is neither
 */
export function summaryOf({ summary, body }: News): string | undefined {
  if (summary !== undefined) return summary;
  const first = readBody(body, tags).tree.children.find(({ type }) => type === 'paragraph');
  if (!first?.position) return undefined;
  const { start, end } = first.position;
  return body.text.slice(start.offset, end.offset).replace(/\s+/g, ' ');
}
