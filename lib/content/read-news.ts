import { news as newsSchema } from '../schema/news';
import { readEntries } from './read-entries';
import type { News } from './workshop';

/**
 * Reads `content/news/*.mdx`: front matter, and the text below it.
 *
 * @param root the content folder
 * @param drafts whether news marked `draft: true` are kept
 * @returns the news that could be understood, the newest first; all files; every problem
 */
export function readNews(root: string, drafts: boolean) {
  const { entries, sources, problems } = readEntries(root, 'news', 'news', newsSchema);
  const news = entries
    .filter(({ fields }) => drafts || !fields.draft)
    .map(({ id, fields, body }): News => ({ ...fields, id, body }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  return { news, sources, problems };
}
