import { FileLinks } from '../components/files/file-links';
import type { Workshop } from '../lib/content';
import { offersOf } from '../lib/feeds';
import { wordsFor } from '../lib/words';
import { feedSource } from './site-facts';

interface OffersProps {
  readonly workshop: Workshop;
  readonly subject: 'session' | 'person' | 'day';
  /** The id of the session or person; the date of the day. */
  readonly id: string;
}

/** The calendar of a session, a person or a day, where there is one: what is not settled is in no calendar. */
export function Offers({ workshop, subject, id }: OffersProps) {
  const files = offersOf(feedSource(workshop), subject, id);
  return <FileLinks files={files} subscribeLabel={wordsFor(workshop.site.lang).files.subscribe} />;
}
