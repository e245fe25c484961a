import { dayOf, formatDate, formatEither } from '../../dates';
import { mentionedDates } from './mentioned-dates';
import { daysOf } from './milestones';
import type { Finding, Rule } from '../rule';

const DAY = 86_400_000;

/** Farther apart, the sentence speaks of another year's workshop. */
const nearby = 150;

/** Deadlines that disagree between two pages are what authors write angry mails about. */
export const dateDiffers: Rule = {
  id: 'date-differs',
  about: 'A date in a text is the one that dates.yaml has for the same thing.',
  severity: 'warning',
  example: {
    wrong: 'Papers are due on December 18, 2023.',
    right: 'Papers are due on <Date of="submission" />.',
  },
  find: (material) =>
    mentionedDates(material).flatMap(({ sentence, written, entry }): Finding[] => {
      const days = daysOf(entry);
      const apart = Math.min(
        ...days.map((day) => Math.abs(Date.parse(day) - Date.parse(written.date)) / DAY),
      );
      if (days.includes(written.date) || apart > nearby) return [];
      const place = sentence.placeOf(written.index);
      const now = formatEither(days, 'en');
      const hint = `Write <Date of="${entry.id}" />: it always says what dates.yaml says.`;
      if (entry.previously.map(dayOf).includes(written.date)) {
        const message = `${formatDate(written.date, 'en')} is the earlier date of "${entry.label}": now it is ${now}`;
        return [{ ...place, severity: 'error', message, hint }];
      }
      const message = `${written.text} differs from dates.yaml, where "${entry.label}" is ${now}`;
      return [{ ...place, message, hint }];
    }),
};
