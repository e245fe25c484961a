import { Island } from '../components/island/island';
import { Search, SiteIndex } from '../components/search/search';
import { SectionHead } from '../components/frame/masthead';
import type { Route, Workshop } from '../lib/content';
import { hasMarkdownTitle } from '../lib/feeds';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
import { Line } from './line';

const kinds = ['page', 'session', 'paper', 'person', 'news'] as const;

/** Where visitors search; without a script, the index of everything on the site. */
export function SearchPage({ workshop, url }: { readonly workshop: Workshop; readonly url: string }) {
  const words = wordsFor(workshop.site.lang).search;
  const groups = kinds.map((kind) => ({
    key: kind,
    heading: words.groups[kind],
    entries: listed(workshop, kind).map((route) => ({
      href: route.url,
      title: hasMarkdownTitle(kind) ? <Line workshop={workshop} url={url} text={route.title} /> : route.title,
    })),
  }));
  return (
    <Frame workshop={workshop} url={url}>
      <SectionHead title={words.title} />
      <Search words={words} index="/files/search.json" />
      <SiteIndex heading={words.index} groups={groups} />
      <Island name="search" />
    </Frame>
  );
}

/** As the workshop lists them: people by family names, papers by numbers, sessions by time, the latest news first. */
function listed({ routes, people, papers, news, schedule }: Workshop, kind: Route['kind']): Route[] {
  const order = new Map(
    [
      ...people.map(({ id }) => `/people/${id}`),
      ...papers.map(({ id }) => `/papers/${id}`),
      ...news.map(({ id }) => `/news/${id}`),
      ...(schedule?.days ?? []).flatMap(({ sessions }) => sessions.map(({ id }) => `/sessions/${id}`)),
    ].map((url, at) => [url, at]),
  );
  return routes
    .filter((route) => route.kind === kind && route.isListed)
    .sort((a, b) => (order.get(a.url) ?? 0) - (order.get(b.url) ?? 0));
}
