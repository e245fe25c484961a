import { FileLinks } from '../components/files/file-links';
import type { Workshop } from '../lib/content';
import { offersOf, siteOffers, type SiteSubject } from '../lib/feeds';
import { wordsFor } from '../lib/words';
import { feedSource } from './site-facts';

interface OffersProps {
  readonly workshop: Workshop;
  readonly subject: 'session' | 'person' | 'day';
  /** The id of the session or person; the date of the day. */
  readonly id: string;
  /** What it is about, where a page offers several. */
  readonly about?: string;
}

/** The calendar of a session, a person or a day, where there is one: what is not settled is in no calendar. */
export function Offers({ workshop, subject, id, about }: OffersProps) {
  const files = offersOf(feedSource(workshop), subject, id).map((offer) => ({ ...offer, about }));
  return <FileLinks files={files} subscribeLabel={wordsFor(workshop.site.lang).files.subscribe} />;
}

interface SiteOffersProps {
  readonly workshop: Workshop;
  /** In the order in which they are offered. */
  readonly subjects: readonly SiteSubject[];
}

/** Files about the whole workshop, below what they hold; only such as there are. */
export function SiteOffers({ workshop, subjects }: SiteOffersProps) {
  const { links, subscribe } = wordsFor(workshop.site.lang).files;
  const offers = siteOffers(feedSource(workshop));
  const files = subjects.flatMap((subject) =>
    offers.filter((offer) => offer.subject === subject).map((offer) => ({ ...offer, label: links[subject] })),
  );
  return <FileLinks files={files} subscribeLabel={subscribe} />;
}
