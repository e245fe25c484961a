import type { Metadata } from 'next';
import type { Page, Workshop } from '../lib/content';
import { isHidden, siteUrl } from './site-facts';

/**
 * What the head of a page says: title, description, canonical address, Open Graph (ogp.me) and Twitter card.
 *
 * @param workshop the site
 * @param page the page
 * @returns metadata for Next; a canonical address only where the site's own address is known
 */
export function pageMetadata(workshop: Workshop, page: Page): Metadata {
  const { site } = workshop;
  const description = page.description ?? site.description;
  const canonical = siteUrl(site) ? page.url : undefined;
  const hidden = page.noindex || page.draft || isHidden(site);
  return {
    title: page.title,
    description,
    alternates: canonical ? { canonical } : undefined,
    openGraph: {
      type: 'website',
      siteName: site.title,
      title: page.url === '/' ? site.name : page.title,
      description,
      url: canonical,
      locale: site.lang.replace('-', '_'),
    },
    twitter: { card: 'summary', title: page.url === '/' ? site.name : page.title, description },
    robots: hidden ? { index: false, follow: !isHidden(site) } : undefined,
  };
}
