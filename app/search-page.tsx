import { Island } from '../components/island/island';
import { Search, SiteIndex } from '../components/search/search';
import { SectionHead } from '../components/frame/masthead';
import type { Route, Workshop } from '../lib/content';
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
    entries: listed(workshop.routes, kind).map((route) => ({
      href: route.url,
      title: <Line workshop={workshop} url={url} text={route.title} />,
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

/** People stand in the order of their family names, all else in that of the programme, the papers and the addresses. */
function listed(routes: readonly Route[], kind: Route['kind']): Route[] {
  return routes.filter((route) => route.kind === kind && route.isListed);
}
