import type { MetadataRoute } from 'next';
import { isHidden, siteUrl } from './site-facts';
import { getWorkshop } from './workshop';

export const dynamic = 'force-static';

/** Every page that may be found. The protocol (sitemaps.org) wants absolute addresses, so without one it is empty. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { site, routes } = getWorkshop();
  const origin = siteUrl(site);
  if (origin === undefined || isHidden(site)) return [];
  return routes
    .filter(({ isListed }) => isListed)
    .map(({ url }) => ({ url: origin + (url === '/' ? '/' : url) }));
}
