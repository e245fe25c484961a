import type { Workshop } from '../../content';
import { dayOf, nextDay } from '../../dates';
import { daysOf } from './milestones';
import type { Finding, Rule } from '../rule';
import { sentencesOf } from './sentences';
import { writtenDates } from './written-dates';

const DAY = 86_400_000;

const future = /\b(?:will|is going to|are going to|upcoming|to be held|to take place|join us)\b/i;
const meeting = /\b(?:held|take place|workshop will|join us)\b/i;
const report = /\b(?:was|were|had|said|announced that|last year)\b/i;

/** The commonest leftover of a copied site: a sentence about the next workshop with the day of the last one. */
export const pastDates: Rule = {
  id: 'past-date',
  about: 'A sentence about the future has no date of an earlier edition.',
  severity: 'warning',
  example: {
    wrong: 'The workshop will be held on March 21, 2023.',
    right: 'The workshop will be held on <Date of="workshop" />.',
  },
  find: ({ passages, workshop, today }) => {
    const days = workshop.dates.flatMap((entry) => [...daysOf(entry), ...entry.previously.map(dayOf)]).sort();
    const isWorkshopOver = nextDay(days.at(-1) ?? `${workshop.site.edition}-12-31`) < today;
    const begin = beginOf(workshop.site.edition, days);
    return sentencesOf(passages).flatMap(({ text, placeOf, passage }): Finding[] => {
      if (!future.test(text) || report.test(text) || passage.source.kind === 'dates') return [];
      // A deadline that has passed may stand as it is, and after the workshop so may all.
      const isOld = (date: string) =>
        Date.parse(date) < begin || (meeting.test(text) && !isWorkshopOver && nextDay(date) < today);
      const dates = writtenDates(text);
      if (!dates.every(({ date }) => isOld(date))) return [];
      return dates.slice(0, 1).map(({ text: form, index }) => {
        const message = `${form} is over, and this sentence speaks of the future`;
        const hint = 'Write the day of this edition, best as <Date of="…" />; or tell it as the past.';
        return { ...placeOf(index), message, hint };
      });
    });
  },
};

/** Nothing that an edition will do happens half a year before its first date, or before the year that goes before it. */
function beginOf(edition: Workshop['site']['edition'], [first]: readonly string[]): number {
  return first === undefined ? Date.parse(`${edition - 1}-01-01`) : Date.parse(first) - 180 * DAY;
}
