import type { ImportantDate } from '../../schema/important-date';
import { compareDated, dayOf, formatEither } from '../../dates';
import { daysOf, milestone, steps } from './milestones';
import type { Finding, Rule } from '../rule';

/** Papers are due before they are judged, judged before they are final, and final before they are presented. */
export const dateOrder: Rule = {
  id: 'date-order',
  about:
    'The dates of dates.yaml follow each other: submission, notification, camera-ready papers, workshop.',
  severity: 'error',
  example: {
    wrong: '- id: notification\n  date: 2024-02-10\n- id: camera-ready\n  date: 2024-02-02',
    right: '- id: notification\n  date: 2024-01-25\n- id: camera-ready\n  date: 2024-02-02',
  },
  find: ({ workshop, sources }) => {
    const source = sources.find(({ kind }) => kind === 'dates');
    if (!source) return [];
    const entries = steps
      .flatMap((step) => milestone(workshop, step) ?? [])
      .filter(({ state }) => state !== 'cancelled');
    return entries.slice(1).flatMap((later, index): Finding[] => {
      const earlier = entries[index];
      if (!earlier || !isAfter(earlier, later)) return [];
      const at = workshop.dates.indexOf(later);
      const write = (entry: ImportantDate) => formatEither(daysOf(entry), 'en');
      const message = `"${later.label}" (${write(later)}) is before "${earlier.label}" (${write(earlier)})`;
      const hint = 'Mend the one that is wrong; the year is the likeliest slip.';
      return [{ ...source.yaml.placeOf([at, later.date === undefined ? 'either' : 'date']), message, hint }];
    });
  },
};

/** Whether one thing is surely over later than another; where a zone is unknown, only different days can say so. */
function isAfter(one: ImportantDate, other: ImportantDate): boolean {
  const first = one.date ?? daysOf(one)[0];
  const last = other.date ?? daysOf(other).at(-1);
  if (first === undefined || last === undefined) return false;
  const isKnown = one.zone !== 'unknown' && other.zone !== 'unknown';
  if (!isKnown && dayOf(first) <= dayOf(last)) return false;
  return compareDated({ when: first, zone: one.zone }, { when: last, zone: other.zone }) > 0;
}
