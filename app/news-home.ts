import { tags } from '../components/tags';
import type { Page, Workshop } from '../lib/content';
import { readBody } from '../lib/mdx';

const homes = new WeakMap<Workshop, Page | undefined>();

/**
 * Finds the page that lists the news: the one with `<News count="all" />`, else the first with any `<News … />`.
 *
 * @param workshop the site
 * @returns undefined when no page lists them
 */
export function newsHome(workshop: Workshop): Page | undefined {
  if (!homes.has(workshop)) homes.set(workshop, findHome(workshop.pages));
  return homes.get(workshop);
}

function findHome(pages: readonly Page[]): Page | undefined {
  const lists = pages.flatMap((page) => {
    if (!page.body.text.includes('<News')) return [];
    const uses = readBody(page.body, tags).outline.tags.filter(({ name }) => name === 'News');
    return uses.map(({ attributes }) => ({ page, isWhole: attributes.count === 'all' }));
  });
  return (lists.find(({ isWhole }) => isWhole) ?? lists[0])?.page;
}
