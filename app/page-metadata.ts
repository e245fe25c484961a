import type { Metadata } from 'next';
import type { Route, Workshop } from '../lib/content';
import { citationTags, plainLine, plainTitle } from '../lib/feeds';
import { shareImage } from './share-image';
import { summaryOf } from './news-summary';
import { feedSource, isHidden, siteUrl } from './site-facts';

/**
 * What the head of a page says: title, description, canonical address, Open Graph (ogp.me) and Twitter card.
 *
 * @param workshop the site
 * @param route the page
 * @returns metadata for Next; a canonical address only where the site's own address is known
 */
export async function pageMetadata(workshop: Workshop, route: Route): Promise<Metadata> {
  const { site } = workshop;
  const title = plainTitle(route, workshop);
  const description = descriptionOf(workshop, route) ?? site.description;
  const canonical = siteUrl(site) ? route.url : undefined;
  const image = await shareImage(workshop, route);
  const images = image && [image];
  const shown = route.url === '/' ? site.name : title;
  return {
    title,
    description,
    keywords: keywordsOf(workshop, route),
    alternates: canonical ? { canonical } : undefined,
    openGraph: {
      type: 'website',
      siteName: site.title,
      title: shown,
      description,
      url: canonical,
      locale: site.lang.replace('-', '_'),
      images,
    },
    twitter: { card: image ? 'summary_large_image' : 'summary', title: shown, description, images },
    other: route.kind === 'paper' ? citationTags(route.paper, feedSource(workshop)) : undefined,
    robots: isHidden(site) || !route.isListed ? { index: false, follow: !isHidden(site) } : undefined,
  };
}

/** Those of the page, then those of the site. */
function keywordsOf({ site }: Workshop, route: Route): string[] | undefined {
  const own =
    route.kind === 'page' ? route.page.keywords : route.kind === 'paper' ? route.paper.keywords : [];
  const keywords = [...new Set([...own, ...site.keywords])];
  return keywords.length > 0 ? keywords : undefined;
}

function descriptionOf(workshop: Workshop, route: Route): string | undefined {
  switch (route.kind) {
    case 'page':
      return route.page.description;
    case 'person':
      return [route.person.role, route.person.affiliation].filter((part) => part !== undefined).join(', ');
    case 'paper':
      return route.paper.authors.map(({ name }) => name).join(', ');
    case 'session':
      return route.session.people.map(({ name }) => name).join(', ') || undefined;
    case 'news':
      return plainLine(summaryOf(route.news) ?? '', workshop) || undefined;
    case 'search':
    case 'live':
    case 'mine':
      return undefined;
  }
}
