import type { MetadataRoute } from 'next';
import { isHidden, siteUrl } from './site-facts';
import { getWorkshop } from './workshop';

export const dynamic = 'force-static';

/** What search engines may visit (RFC 9309). A hidden site still lets them in, so that they can read `noindex`. */
export default function robots(): MetadataRoute.Robots {
  const { site } = getWorkshop();
  const origin = siteUrl(site);
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: origin && !isHidden(site) ? `${origin}/sitemap.xml` : undefined,
  };
}
