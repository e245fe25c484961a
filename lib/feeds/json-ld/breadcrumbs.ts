import type { Route } from '../../content';
import { absolute } from '../absolute';
import type { FeedSource } from '../file';
import { plainTitle } from '../plain';
import type { Thing } from './thing';

/**
 * Lists the pages above a page, and the page.
 *
 * @param source the workshop and its address
 * @param route the page
 * @returns from the home page down, by addresses; undefined for the home page itself
 */
export function breadcrumbs({ workshop, origin }: FeedSource, route: Route): Thing | undefined {
  const { routes, site } = workshop;
  if (route.url === '/') return undefined;
  const steps = route.url.split('/').slice(1);
  const urls = ['/', ...steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`)];
  const trail = urls.flatMap((url) => routes.find((one) => one.url === url) ?? []);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.url === '/' ? site.title : plainTitle(step, workshop),
      item: absolute(step.url, origin),
    })),
  };
}
