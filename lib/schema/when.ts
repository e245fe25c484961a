import { z } from 'zod';
import { parseDate, parseWhen, parseZone, zoneNames, type Mistake } from '../dates';
import { nearest } from '../nearest';

/** A calendar date that exists, as `2024-01-10`. */
export const day = () =>
  z.string().superRefine((text, context) => {
    const parsed = parseDate(text);
    if (!parsed.ok) context.addIssue({ code: 'custom', message: sayMistake(text, parsed.mistake) });
  });

/** A calendar date, or a date with the time that clocks show in its zone: `2024-01-10`, `2024-01-10T17:00`. */
export const dayOrMoment = () =>
  z.string().superRefine((text, context) => {
    const parsed = parseWhen(text);
    if (!parsed.ok) {
      context.addIssue({ code: 'custom', message: sayMistake(text, parsed.mistake) });
    } else if (parsed.value.kind === 'instant') {
      const bare = text.slice(0, 16);
      const message = `"${text}" has an offset: write ${bare} as clocks show it, and the place as zone`;
      context.addIssue({ code: 'custom', message });
    }
  });

/** A time zone: an IANA name, `AoE` (Anywhere on Earth, UTC−12), `UTC`, or `unknown` where none was ever stated. */
export const zone = () =>
  z.string().transform((text, context) => {
    const parsed = parseZone(text);
    if (parsed.ok) return parsed.zone;
    const near = parsed.suggestions.length > 0 ? parsed.suggestions : nearest(text, zoneNames(), 3);
    const instead =
      near.length > 0
        ? `: write ${near.slice(0, 3).join(' or ')}`
        : ': write a name such as Europe/Malta, AoE or unknown';
    context.addIssue({ code: 'custom', message: `${zoneMistakes[parsed.reason]}${instead}` });
    return z.NEVER;
  });

const zoneMistakes = {
  abbreviation: 'is an abbreviation, which says nothing about summer or winter',
  offset: 'is an offset, which does not know when clocks change',
  name: 'is no time zone',
} as const;

function sayMistake(text: string, mistake: Mistake): string {
  switch (mistake.reason) {
    case 'form':
      return `"${text}" is not written as a date: write ${mistake.instead ?? 'year-month-day, as 2024-01-10'}`;
    case 'year':
      return `"${text}" has a year that cannot be meant`;
    case 'month':
      return `"${text}" does not exist: months go from 01 to 12`;
    case 'day':
      return `"${text}" does not exist: that month ends on ${mistake.last}`;
    case 'time':
      return mistake.instead === undefined
        ? `"${text}" has a time that is on no clock: times go from 00:00 to 23:59`
        : `"${text}" is on no clock: write ${mistake.instead}`;
    case 'offset':
      return `"${text}" has an offset that no place has`;
  }
}
