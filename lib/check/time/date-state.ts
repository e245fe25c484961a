import { formatEither, formatWhen, nextDay } from '../../dates';
import { daysOf } from './milestones';
import type { Finding, Rule } from '../rule';

/** What an entry says of itself agrees with its days and, once they are over, with the calendar. */
export const dateState: Rule = {
  id: 'date-state',
  about: 'The state and the earlier values of a date agree with the date itself.',
  severity: 'error',
  example: {
    wrong: 'date: 2024-01-10\npreviously: [2024-01-10]',
    right: 'date: 2024-01-10\npreviously: [2023-12-18]',
  },
  find: ({ workshop, sources, today }) => {
    const source = sources.find(({ kind }) => kind === 'dates');
    if (!source) return [];
    return workshop.dates.flatMap((entry, at) => {
      const findings: Finding[] = [];
      const { state, label, date, previously } = entry;
      const days = daysOf(entry);
      // A day lasts longest Anywhere on Earth: until noon, UTC, of the next.
      if (state === 'tentative' && days.every((day) => nextDay(day) < today)) {
        findings.push({
          ...source.yaml.placeOf([at, 'state']),
          severity: 'warning',
          message: `"${label}" is still tentative, and ${formatEither(days, 'en')} is over`,
          hint: 'Take state: tentative out, or write the new date, or state: cancelled.',
        });
      }
      for (const [index, day] of previously.entries()) {
        if (day !== (index + 1 < previously.length ? previously[index + 1] : date)) continue;
        findings.push({
          ...source.yaml.placeOf([at, 'previously', index]),
          message: `"${label}" has not changed from ${formatWhen(day, 'en')}: the value after it is the same`,
          hint: 'In previously stand the values a date had before, the oldest first; take this one out.',
        });
      }
      return findings;
    });
  },
};
