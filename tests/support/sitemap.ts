import { inject } from 'vitest';
import { loadWorkshop } from '../../lib/content';

/** A page of a running site. */
export interface SitePage {
  /** Which site, and the path there, for the titles of tests. */
  readonly name: string;
  readonly url: string;
}

/**
 * Every page that the sitemaps of the running sites list.
 *
 * @param options.unlisted whether those that search engines are not told of are among them: the search, a visitor's own
 *   programme, the screens of rooms, and for each site an address that does not exist
 * @returns the pages, the shipped site's first
 * @throws when a sitemap lists none, since tests over no page prove nothing
 */
export async function sitePages({ unlisted = false } = {}): Promise<SitePage[]> {
  const pages: SitePage[] = [];
  for (const { name, origin, content } of inject('sites')) {
    const response = await fetch(`${origin}/sitemap.xml`);
    const text = await response.text();
    const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    if (paths.length === 0) throw new Error(`the sitemap of ${name} is empty: build with SITE_URL set`);
    if (unlisted) {
      const others = loadWorkshop(content).routes.filter(({ url }) => !paths.includes(url));
      paths.push(...others.map(({ url }) => url), '/no-such-page');
    }
    pages.push(...paths.map((path) => ({ name: `${name} ${path}`, url: origin + path })));
  }
  return pages;
}
