import { inject } from 'vitest';

/** A page of a running site. */
export interface SitePage {
  /** Which site, and the path there, for the titles of tests. */
  readonly name: string;
  readonly url: string;
}

/**
 * Every page that the sitemaps of the running sites list, and for each site an address that does not exist.
 *
 * @param options.missing whether the addresses that do not exist are among them
 * @returns the pages, the shipped site's first
 * @throws when a sitemap lists none, since tests over no page prove nothing
 */
export async function sitePages({ missing = false } = {}): Promise<SitePage[]> {
  const pages: SitePage[] = [];
  for (const { name, origin } of inject('sites')) {
    const response = await fetch(`${origin}/sitemap.xml`);
    const text = await response.text();
    const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    if (paths.length === 0) throw new Error(`the sitemap of ${name} is empty: build with SITE_URL set`);
    if (missing) paths.push('/no-such-page');
    pages.push(...paths.map((path) => ({ name: `${name} ${path}`, url: origin + path })));
  }
  return pages;
}
