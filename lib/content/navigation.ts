import { pageIdOf } from './page-id';
import type { NavigationEntry, Page } from './workshop';

/**
 * The navigation: pages that ask for it in their front matter, in the order of `site.yaml`, the others after them in
 * the order of the numbers that lead their names.
 *
 * @param pages the pages of the site
 * @param listed names of pages, from `site.yaml`
 * @returns the entries in their order
 */
export function navigationOf(pages: readonly Page[], listed: readonly string[]): NavigationEntry[] {
  const order = listed.map(pageIdOf);
  const rank = ({ id }: Page) => (order.includes(id) ? order.indexOf(id) : order.length);
  return pages
    .filter(({ nav }) => nav !== false)
    .sort((a, b) => rank(a) - rank(b) || (a.order < b.order ? -1 : 1))
    .map((page) => ({ page, label: typeof page.nav === 'string' ? page.nav : page.title }));
}
