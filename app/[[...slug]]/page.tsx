import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Route, Workshop } from '../../lib/content';
import { ContentPage } from '../content-page';
import { pageMetadata } from '../page-metadata';
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
  return route ? pageMetadata(workshop, route.page) : {};
}

export default async function RoutePage({ params }: PageProps) {
  const workshop = getWorkshop();
  const route = findRoute(workshop, await params);
  if (!route) notFound();
  switch (route.kind) {
    case 'page':
      return <ContentPage workshop={workshop} page={route.page} />;
  }
}

function findRoute(workshop: Workshop, { slug = [] }: Awaited<PageProps['params']>): Route | undefined {
  return workshop.routes.find(({ url }) => url === `/${slug.map(decodeURIComponent).join('/')}`);
}
