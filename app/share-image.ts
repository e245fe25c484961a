import type { Route, Workshop } from '../lib/content';
import { SHARE_HEIGHT, SHARE_WIDTH } from '../lib/share';
import { pageOf } from './prose';
import { sharePath } from './files/share';
import { isDrawing, shareCard } from './share-card';
import { siteUrl } from './site-facts';
import { findPicture } from './workshop';

/** A picture as Open Graph wants it (ogp.me): absolute address, sizes in pixels, words. */
interface ShareImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt?: string;
}

/**
 * What is shown where a page is shared: its own picture, else the one that is drawn for it, else that of the site. On
 * the home page the site's picture comes before a drawn one.
 *
 * @param workshop the site
 * @param route the page
 * @returns undefined without a picture, and where the site's address is not known
 */
export async function shareImage(workshop: Workshop, route: Route): Promise<ShareImage | undefined> {
  const { site } = workshop;
  const origin = siteUrl(site);
  if (origin === undefined) return undefined;
  const card = shareCard(workshop, route);
  if (card) {
    const { kind, title, lines, brand, note } = card;
    const alt = [kind, title, ...lines, brand, note].filter(Boolean).join(' · ');
    const url = encodeURI(`${origin}/files/${sharePath(route)}`);
    return { url, width: SHARE_WIDTH, height: SHARE_HEIGHT, alt };
  }
  const own = route.kind === 'page' && route.page.image !== undefined ? route.page : site;
  const page = own === site || route.kind !== 'page' ? undefined : pageOf(route.page.body);
  const picture = await findPicture(own.image, page);
  if (!picture || isDrawing(picture.name)) return undefined;
  const { src, width, height } = picture;
  return { url: origin + src, width, height, alt: own['image-alt'] || undefined };
}
