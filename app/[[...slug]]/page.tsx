import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Route, Workshop } from '../../lib/content';
import { ContentPage } from '../content-page';
import { LivePage } from '../live-page';
import { MachineFacts } from '../machine-facts';
import { MyProgrammePage } from '../my-programme-page';
import { NewsPage } from '../news-page';
import { pageMetadata } from '../page-metadata';
import { PaperPage } from '../paper-page';
import { PersonPage } from '../person-page';
import { SearchPage } from '../search-page';
import { SessionPage } from '../session-page';
import { getWorkshop } from '../workshop';

interface PageProps {
  readonly params: Promise<{ readonly slug?: readonly string[] }>;
}

/** Every address is known when the site is built; all others are not found. */
export const dynamicParams = false;

export function generateStaticParams() {
  return getWorkshop().routes.map(({ url }) => ({ slug: url === '/' ? [] : url.slice(1).split('/') }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const workshop = getWorkshop();
  const route = findRoute(workshop, await params);
  return route ? await pageMetadata(workshop, route) : {};
}

export default async function RoutePage({ params }: PageProps) {
  const workshop = getWorkshop();
  const route = findRoute(workshop, await params);
  if (!route) notFound();
  return (
    <>
      <RouteView workshop={workshop} route={route} />
      <MachineFacts workshop={workshop} route={route} />
    </>
  );
}

function RouteView({ workshop, route }: { readonly workshop: Workshop; readonly route: Route }) {
  const { url } = route;
  switch (route.kind) {
    case 'page':
      return <ContentPage workshop={workshop} page={route.page} />;
    case 'person':
      return <PersonPage workshop={workshop} person={route.person} url={url} />;
    case 'session':
      return <SessionPage workshop={workshop} day={route.day} session={route.session} url={url} />;
    case 'paper':
      return <PaperPage workshop={workshop} paper={route.paper} url={url} />;
    case 'news':
      return <NewsPage workshop={workshop} news={route.news} url={url} />;
    case 'search':
      return <SearchPage workshop={workshop} url={url} />;
    case 'live':
      return <LivePage workshop={workshop} room={route.room} url={url} />;
    case 'mine':
      return <MyProgrammePage workshop={workshop} url={url} />;
  }
}

function findRoute(workshop: Workshop, { slug = [] }: Awaited<PageProps['params']>): Route | undefined {
  return workshop.routes.find(({ url }) => url === `/${slug.map(decodeURIComponent).join('/')}`);
}
