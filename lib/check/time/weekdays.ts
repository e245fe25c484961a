import type { Finding, Rule } from '../rule';
import { weekday } from '../../dates';
import { nameOfDay, writtenDates } from './written-dates';

/** One of the two is wrong, and readers cannot know which. */
export const weekdays: Rule = {
  id: 'weekday',
  about: 'The weekday that is written with a date is the weekday of that date.',
  severity: 'error',
  example: { wrong: 'Monday, January 10, 2024', right: 'Wednesday, January 10, 2024' },
  find: ({ passages }) =>
    passages.flatMap(({ text, placeOf }) =>
      writtenDates(text).flatMap(({ date, text: form, weekday: said }): Finding[] => {
        if (!said || said.day === weekday(date)) return [];
        const right = nameOfDay(weekday(date));
        const message = `${form} is a ${right}, not a ${nameOfDay(said.day)}`;
        const hint = `Write ${right}, or mend the date; <Date of="…" /> is never wrong about it.`;
        return [{ ...placeOf(said.index), message, hint }];
      }),
    ),
};
