import type { Route } from '../../content';
import { absolute } from '../absolute';
import type { FeedSource } from '../file';
import { articleThing } from './articles';
import { breadcrumbs } from './breadcrumbs';
import { sessionEvent, workshopEvent } from './events';
import { personThing } from './people';
import type { Thing } from './thing';

/**
 * Says what a page is about, in the terms of schema.org.
 *
 * @param source the workshop and its address
 * @param route the page
 */
export function thingsOn(source: FeedSource, route: Route): Thing[] {
  const things = [subjectOf(source, route), breadcrumbs(source, route)];
  return [...things, route.url === '/' ? siteThing(source) : undefined].filter((one) => one !== undefined);
}

function subjectOf(source: FeedSource, route: Route): Thing | undefined {
  switch (route.kind) {
    case 'page':
      return route.url === '/' ? workshopEvent(source) : undefined;
    case 'session':
      return sessionEvent(source, route.session);
    case 'paper':
      return articleThing(route.paper, source);
    case 'person':
      return personThing(route.person, source);
    case 'news':
    case 'search':
    case 'live':
    case 'mine':
      return undefined;
  }
}

function siteThing({ workshop: { site }, origin }: FeedSource): Thing {
  const { name, title, description, lang } = site;
  return {
    '@type': 'WebSite',
    name,
    alternateName: title,
    description,
    inLanguage: lang,
    url: absolute('/', origin),
  };
}
