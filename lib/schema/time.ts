import { z } from 'zod';
import { parseTime } from '../dates';

/** A time of day on a 24-hour clock, `09:15`. YAML reads `9.15` as a number, which is no reason not to say what is wrong. */
export const time = () =>
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().superRefine((text, context) => {
      const parsed = parseTime(text);
      if (!parsed.ok) context.addIssue({ code: 'custom', message: sayMistake(text, parsed.mistake) });
    }),
  );

function sayMistake(text: string, mistake: { readonly reason: string; readonly instead?: string }): string {
  if (text === '24:00') return '"24:00" is on no clock: write 00:00';
  if (mistake.reason === 'time') return `"${text}" is on no clock: times go from 00:00 to 23:59`;
  return `"${text}" is not written as a time: write ${mistake.instead ?? 'hours:minutes, as 09:15'}`;
}
