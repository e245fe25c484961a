import { tags } from '../components/tags';
import type { Body, News, Page, Route, Workshop } from '../lib/content';
import { plainLine, plainTitle, sayTags } from '../lib/feeds';
import { readBody, sectionsOf } from '../lib/mdx';
import type { SearchEntry } from '../lib/search/fields';
import { shownBy } from './search-shown';

/**
 * Lists what can be found on the site: every page that search engines may list, and its parts.
 *
 * @param workshop the workshop
 * @returns entries in the order of addresses
 */
export function searchEntries(workshop: Workshop): SearchEntry[] {
  return workshop.routes.filter(({ isListed }) => isListed).flatMap((route) => entriesOf(workshop, route));
}

function entriesOf(workshop: Workshop, route: Route): SearchEntry[] {
  switch (route.kind) {
    case 'page':
      return partsOf(workshop, route, route.page);
    case 'news':
      return partsOf(workshop, route, route.news);
    case 'person': {
      const { native, role, affiliation, biography } = route.person;
      const about = [role, affiliation, wordsOf(workshop, biography)];
      return [whole(workshop, route, [native], about.filter(Boolean).join(' · '))];
    }
    case 'paper': {
      const { authors, keywords, abstract } = route.paper;
      return [
        whole(
          workshop,
          route,
          [...authors.map(({ name }) => name), ...keywords],
          wordsOf(workshop, abstract),
        ),
      ];
    }
    case 'session': {
      const { people, items, abstract } = route.session;
      const names = [...people, ...items.flatMap((item) => item.people)].map(({ name }) => name);
      const texts = items.flatMap(({ title = '', papers, abstract: about = '' }) => [
        ...[title, ...papers.map((paper) => paper.title)].map((one) => plainLine(one, workshop)),
        wordsOfText(workshop, about),
      ]);
      // A talk can be called by who gives it: that is said once.
      const others = [...new Set(names)].filter((name) => !route.title.includes(name));
      return [
        whole(
          workshop,
          route,
          others,
          [wordsOfText(workshop, abstract), ...texts].filter(Boolean).join(' · '),
        ),
      ];
    }
    case 'search':
    case 'live':
    case 'mine':
      return [];
  }
}

function whole(
  workshop: Workshop,
  route: Route & { readonly kind: SearchEntry['kind'] },
  about: readonly (string | undefined)[],
  text: string,
): SearchEntry {
  const { url, kind } = route;
  const title = plainTitle(route, workshop);
  return { url, kind, title, heading: about.filter(Boolean).join(', '), text, page: '' };
}

/** The page, with what stands above its first heading, and then the parts below its headings. */
function partsOf(
  workshop: Workshop,
  route: Route & { readonly kind: 'page' | 'news' },
  { body }: Page | News,
): SearchEntry[] {
  const { url, kind } = route;
  const read = readBody(body, tags);
  const below = (id?: string) =>
    read.outline.tags
      .filter(({ place }) => read.outline.headings.findLast((one) => one.place.line <= place.line)?.id === id)
      .flatMap((use) => shownBy(workshop, use));
  const parts = sectionsOf(read, sayTags(workshop));
  const text = (own = '', id?: string) => [own, ...below(id)].filter(Boolean).join(' · ');
  return [
    whole(workshop, route, [], text(parts.find(({ heading }) => heading === undefined)?.text)),
    ...parts.flatMap(({ heading, text: own }): SearchEntry[] =>
      heading === undefined
        ? []
        : [
            {
              url: `${url}#${heading.id}`,
              kind,
              title: '',
              heading: heading.text,
              text: text(own, heading.id),
              page: plainTitle(route, workshop),
            },
          ],
    ),
  ];
}

function wordsOf(workshop: Workshop, body: Body): string {
  return sectionsOf(readBody(body, tags), sayTags(workshop))
    .map(({ heading, text }) => [heading?.text, text].filter(Boolean).join(': '))
    .join(' ');
}

function wordsOfText(workshop: Workshop, text = ''): string {
  return wordsOf(workshop, { file: '', text, line: 1 });
}
