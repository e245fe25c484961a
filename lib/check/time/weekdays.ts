import type { Finding, Rule } from '../rule';
import { weekday } from '../../dates';
import { foreignDay } from './foreign-dates';
import { nameOfDay, writtenDates } from './written-dates';

/** One of the two is wrong, and readers cannot know which. */
export const weekdays: Rule = {
  id: 'weekday',
  about: 'The weekday that is written with a date is the weekday of that date.',
  severity: 'error',
  example: { wrong: 'Monday, January 10, 2024', right: 'Wednesday, January 10, 2024' },
  find: ({ passages, workshop }) =>
    passages.flatMap(({ text, placeOf }) =>
      writtenDates(text, workshop.site.lang).flatMap(({ date, text: form, weekday: said }): Finding[] => {
        if (!said || said.day === weekday(date)) return [];
        const { lang } = workshop.site;
        const isForeign = said.lang !== undefined;
        const name = (day: number) => (isForeign ? foreignDay(day, lang) : nameOfDay(day));
        const right = name(weekday(date));
        const message = `${form} is a ${right}, not a ${name(said.day)}`;
        const hint = `Write ${right}, or mend the date; <Date of="…" /> is never wrong about it.`;
        return [{ ...placeOf(said.index), message, hint }];
      }),
    ),
};
