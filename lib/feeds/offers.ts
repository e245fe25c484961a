import { wordsFor } from '../words';
import { types, type FeedFile, type FeedSource, type FileSubject } from './file';
import { feedFiles } from './files';

/** The files about the whole workshop; the whole programme comes last: it floods calendars, and is for who asks for it. */
const siteSubjects = ['deadlines', 'news', 'changes', 'papers', 'schedule', 'programme'] as const;

/** What a file about the whole workshop holds. */
export type SiteSubject = (typeof siteSubjects)[number];

/** A link to a file of the site. */
export interface Offer {
  readonly subject: FileSubject;
  /** What the link is called, in the language of the site. */
  readonly label: string;
  readonly href: string;
  readonly type: string;
  /** Where a calendar program can follow the file; only when the site knows its address. */
  readonly subscribe?: string;
}

/**
 * Lists the files that a page can offer; only such as exist.
 *
 * @param source the workshop and its address
 * @param subject what the page is about: `session`, `person`, `paper` or `day`
 * @param id of the session, person or paper; the date of a day
 */
export function offersOf(
  source: FeedSource,
  subject: 'session' | 'person' | 'paper' | 'day',
  id: string,
): Offer[] {
  return feedFiles(source)
    .filter((file) => file.subject === subject && file.id === id)
    .map((file) => offer(file, source));
}

/**
 * Lists the files about the whole workshop.
 *
 * @param source the workshop and its address
 * @returns such as exist, the whole programme last
 */
export function siteOffers(source: FeedSource): Offer[] {
  const files = feedFiles(source).filter(({ id }) => id === undefined);
  return siteSubjects
    .flatMap((subject) => files.filter((file) => file.subject === subject))
    .map((file) => offer(file, source));
}

function offer({ path, type, subject }: FeedFile, { workshop, origin }: FeedSource): Offer {
  const href = `/files/${path}`;
  const canFollow = type === types.calendar && origin !== undefined;
  const subscribe = canFollow ? (origin + href).replace(/^https?:/, 'webcal:') : undefined;
  return { subject, label: labelOf(subject, workshop.site.lang), href, type, subscribe };
}

function labelOf(subject: FileSubject, lang: string): string {
  const words = wordsFor(lang).files;
  switch (subject) {
    case 'day':
    case 'session':
    case 'person':
      return words.calendar;
    case 'paper':
    case 'papers':
      return words.bibtex;
    default:
      return words[subject];
  }
}
