import type { Route } from '../lib/content';
import type { Site } from '../lib/schema/site';
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
 * What is shown where a page is shared: its own picture, else that of the site.
 *
 * @param site what `site.yaml` says
 * @param route the page
 * @returns undefined without a picture, for a drawing (no network shows SVG), and where the site's address is not known
 */
export async function shareImage(site: Site, route: Route): Promise<ShareImage | undefined> {
  const own = route.kind === 'page' && route.page.image !== undefined ? route.page : site;
  const picture = await findPicture(own.image);
  const origin = siteUrl(site);
  if (!picture || origin === undefined || picture.src.endsWith('.svg')) return undefined;
  const { src, width, height } = picture;
  return { url: origin + src, width, height, alt: own['image-alt'] || undefined };
}
