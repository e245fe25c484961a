import { inject } from 'vitest';

/**
 * The paths that the sitemap of the running site lists.
 *
 * @returns paths, in the sitemap's order
 * @throws when it lists none, since tests over no page prove nothing
 */
export async function sitemapPaths(): Promise<string[]> {
  const response = await fetch(`${inject('origin')}/sitemap.xml`);
  const text = await response.text();
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  if (paths.length === 0) throw new Error('the sitemap is empty: build with SITE_URL set');
  return paths;
}
