import type { Paper, Workshop } from '../content';

/** What is said of the volume that the papers are in. */
export interface Volume {
  readonly title: string;
  readonly year: number;
  /** 1–12; undefined when nobody said so and the workshop's day does not settle it. */
  readonly month?: number;
  readonly publisher?: string;
  /** Where the workshop takes place, as proceedings of conferences give it. */
  readonly address?: string;
  readonly editors: readonly string[];
}

/**
 * Says what is known of the proceedings.
 *
 * @param workshop whose `site.yaml` may have a title, a publisher and a month under `proceedings`
 * @returns the workshop's own name, place and month where it does not; possible days settle the month when they share it
 */
export function volumeOf({ site, dates }: Pick<Workshop, 'site' | 'dates'>): Volume {
  const { proceedings, venue, edition, name } = site;
  const year = proceedings?.year ?? edition;
  const day = dates.find(({ id }) => id === site.date);
  const months = new Set((day?.either ?? [day?.date ?? '']).map((date) => date.slice(0, 7)));
  const [own = ''] = months.size === 1 ? months : [];
  const held = own.startsWith(`${year}-`) ? Number(own.slice(5)) : undefined;
  return {
    title: proceedings?.title ?? name,
    year,
    month: proceedings?.month ?? held,
    publisher: proceedings?.publisher,
    address: proceedings?.address ?? (venue ? `${venue.city}, ${venue.country}` : undefined),
    editors: proceedings?.editors ?? [],
  };
}

/** @returns whether a paper is in the workshop's own proceedings; others are presented only, or printed elsewhere */
export function isInVolume({ track }: Paper): boolean {
  return track !== 'non-archival' && track !== 'findings';
}

/** @returns the papers that visitors are told of */
export function shownPapers({ papers }: Pick<Workshop, 'papers'>): Paper[] {
  return papers.filter(({ state }) => state !== 'withdrawn');
}

/** @returns first and last page of a paper; the last is undefined for a paper of one page */
export function pagesOf({
  pages = '',
}: Paper): readonly [first: string | undefined, last: string | undefined] {
  const [first, last] = pages.split(/[-–]/);
  return [first || undefined, last];
}

/** @returns the page of a paper in an archive, where it has one */
export function archiveUrl({ url, anthology }: Paper): string | undefined {
  return url ?? (anthology === undefined ? undefined : `https://aclanthology.org/${anthology}/`);
}
