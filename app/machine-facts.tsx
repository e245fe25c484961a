import type { Route, Workshop } from '../lib/content';
import { tags } from '../components/tags';
import {
  jsonLdText,
  offersOf,
  questionsThing,
  sayTags,
  siteOffers,
  thingsOn,
  type FeedSource,
  type Offer,
  type Thing,
} from '../lib/feeds';
import { foldsOf, readBody } from '../lib/mdx';
import { feedSource } from './site-facts';

interface MachineFactsProps {
  readonly workshop: Workshop;
  readonly route: Route;
}

/** What a page says to machines: the files that belong to it (React puts links into the head), and what it is about. */
export function MachineFacts({ workshop, route }: MachineFactsProps) {
  const source = feedSource(workshop);
  const things = [...thingsOn(source, route), ...answersOn(workshop, route)];
  return (
    <>
      {alternatesOf(source, route).map(({ href, type, label }) => (
        <link key={href} rel="alternate" type={type.split(';')[0]} href={href} title={label} />
      ))}
      {things.length > 0 ? (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(things) }} />
      ) : null}
    </>
  );
}

/** The questions that a page answers, where it says that it does. */
function answersOn(workshop: Workshop, route: Route): Thing[] {
  if (route.kind !== 'page' || !route.page.faq) return [];
  const folds = foldsOf(readBody(route.page.body, tags), sayTags(workshop));
  const page = questionsThing(folds.map(({ title, text }) => ({ question: title, answer: text })));
  return page ? [page] : [];
}

/** Feeds and deadlines stand on every page; the whole programme is for who asks for it. */
function alternatesOf(source: FeedSource, route: Route): Offer[] {
  const everywhere = siteOffers(source).filter(({ subject }) =>
    ['news', 'changes', 'deadlines'].includes(subject),
  );
  return [...everywhere, ...ownOffers(source, route)];
}

function ownOffers(source: FeedSource, route: Route): Offer[] {
  switch (route.kind) {
    case 'session':
      return offersOf(source, 'session', route.session.id);
    case 'person':
      return offersOf(source, 'person', route.person.id);
    case 'paper':
      return offersOf(source, 'paper', route.paper.id);
    case 'page':
    case 'news':
    case 'search':
    case 'live':
    case 'mine':
      return [];
  }
}
