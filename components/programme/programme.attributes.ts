import { z } from 'zod';
import { parseDate } from '../../lib/dates';

/** `<Programme />`, or one day of it: `<Programme day="1" />`, `<Programme day="2024-03-21" />`. */
export const programmeAttributes = z
  .strictObject({
    day: z
      .string()
      .refine((text) => /^[1-9]\d?$/.test(text) || parseDate(text).ok, {
        error: 'must be the number of a day, as 1, or its date, as 2024-03-21',
      })
      .optional()
      .describe('One day only: its number, as 1, or its date, as 2024-03-21. Without it, all days.'),
  })
  .describe(
    'The programme of content/schedule.yaml, day by day, with rooms side by side where there is space.',
  );
