import { addressOf, findDays, wholeTitle, type Workshop } from '../lib/content';
import { formatEither, formatWhen } from '../lib/dates';
import { plainText, type TagUse } from '../lib/mdx';
import { wordsFor } from '../lib/words';

/**
 * Says in words what a tag shows, for those who search for it: dates, the venue, sponsors; of people, papers and sessions
 * those without a page of their own, for the others are found there.
 *
 * @param workshop the workshop
 * @param use a tag as it stands in a text
 * @returns what is found below the heading over the tag
 */
export function shownBy(workshop: Workshop, { name, attributes }: TagUse): string[] {
  const { site, dates, papers, people, schedule, sponsors } = workshop;
  const hasNoPage = (kind: 'person' | 'paper' | 'session', id: string) =>
    addressOf(workshop, kind, id) === undefined;
  const isWanted = ({ track }: { readonly track?: string }) =>
    attributes.track === undefined || track === attributes.track;
  switch (name) {
    case 'ImportantDates':
      return dates
        .filter(isWanted)
        .map(({ label, date, either }) =>
          [label, either ? formatEither(either, site.lang) : date && formatWhen(date, site.lang)]
            .filter(Boolean)
            .join(': '),
        );
    case 'Venue':
      return site.venue
        ? [site.venue.name, ...(site.venue.address ?? []), site.venue.city].flatMap((one) => one ?? [])
        : [];
    case 'Sponsors':
      return sponsors.flatMap((tier) => tier.sponsors.map((sponsor) => sponsor.name));
    case 'People':
    case 'Speakers':
    case 'SpeakerCard': {
      const ids = listed(attributes.of ?? attributes.person);
      const roles = listed(attributes.role ?? (name === 'Speakers' ? 'speaker, keynote, panelist' : ''));
      return people
        .filter(({ id, state }) => state !== 'withdrawn' && hasNoPage('person', id))
        .filter((person) =>
          ids.length > 0 ? ids.includes(person.id) : person.roles.some((role) => roles.includes(role)),
        )
        .map(({ name: own, native, affiliation }) => [own, native, affiliation].filter(Boolean).join(', '));
    }
    case 'PaperList':
      return papers
        .filter(({ id, state }) => state !== 'withdrawn' && hasNoPage('paper', id))
        .filter(isWanted)
        .map(({ title, authors }) => [plainText(title), ...authors.map((author) => author.name)].join(', '));
    case 'Programme':
      return (schedule ? findDays(schedule, attributes.day) : [])
        .flatMap(({ sessions }) => sessions)
        .filter(({ id, kind }) => kind !== 'break' && hasNoPage('session', id))
        .map((session) => plainText(wholeTitle(session, wordsFor(site.lang).programme)));
    default:
      return [];
  }
}

function listed(ids = ''): string[] {
  return ids.split(/[\s,]+/).filter((id) => id !== '');
}
