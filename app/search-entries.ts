import { tags } from '../components/tags';
import type { Body, Route, Workshop } from '../lib/content';
import { plainText, readBody, sectionsOf } from '../lib/mdx';
import type { SearchEntry } from '../lib/search/fields';

/**
 * Lists what can be found on the site: every page that search engines may list, and its parts.
 *
 * @param workshop the workshop
 * @returns entries in the order of addresses
 */
export function searchEntries({ routes }: Workshop): SearchEntry[] {
  return routes.filter(({ isListed }) => isListed).flatMap(entriesOf);
}

function entriesOf(route: Route): SearchEntry[] {
  if (route.kind === 'search' || route.kind === 'live' || route.kind === 'mine') return [];
  const { url, kind } = route;
  const title = plainText(route.title);
  const entry = (heading: string, text: string) => ({ url, kind, title, heading, text });
  switch (route.kind) {
    case 'page':
    case 'news': {
      const body = route.kind === 'page' ? route.page.body : route.news.body;
      const parts = sectionsOf(readBody(body, tags)).map(({ heading, text }) => ({
        ...entry(heading?.text ?? '', text),
        url: heading ? `${url}#${heading.id}` : url,
      }));
      const isFound = parts.some((part) => part.url === url);
      return isFound ? parts : [entry('', ''), ...parts];
    }
    case 'person': {
      const { native, role, affiliation, biography } = route.person;
      return [entry([native, role, affiliation].filter(Boolean).join(', '), wordsOf(biography))];
    }
    case 'paper': {
      const { authors, keywords, abstract } = route.paper;
      const names = authors.map(({ name }) => name);
      return [entry([...names, ...keywords].join(', '), wordsOf(abstract))];
    }
    case 'session': {
      const { people, items, abstract = '' } = route.session;
      const names = [...people, ...items.flatMap((item) => item.people)].map(({ name }) => name);
      const titles = items.flatMap(({ title: own = '', papers }) => [own, ...papers.map((one) => one.title)]);
      const text = [wordsOf({ file: '', text: abstract, line: 1 }), ...titles.filter(Boolean).map(plainText)];
      return [entry(names.join(', '), text.filter(Boolean).join(' · '))];
    }
  }
}

function wordsOf(body: Body): string {
  return sectionsOf(readBody(body, tags))
    .map(({ heading, text }) => [heading?.text, text].filter(Boolean).join(': '))
    .join(' ');
}
