import { z } from 'zod';
import { id } from './id';
import { webAddress } from './web-address';
import { day, zone } from './when';

/** One entry of `content/dates.yaml`. */
const importantDate = z
  .strictObject({
    id: id().describe('The name that <Date of="…" /> refers to, for example submission.'),
    label: z.string().min(1).describe('What happens then: "Workshop paper due".'),
    date: day().optional().describe('The day, as 2024-01-10.'),
    either: z
      .array(day())
      .min(2)
      .optional()
      .describe('The possible days, when it is not settled which it will be.'),
    zone: zone().describe('The time zone: AoE, a name such as Europe/Malta, or unknown.'),
    previously: z.array(day()).default([]).describe('Earlier values of the date, the oldest first.'),
    changed: day().optional().describe('The day of the last change, as 2024-01-05.'),
    state: z
      .enum(['announced', 'tentative', 'cancelled'])
      .default('announced')
      .describe('announced, tentative or cancelled; that a date has moved is said by previously.'),
    link: webAddress().optional().describe('Where to go for it, for example the submission system.'),
  })
  .refine((entry) => (entry.date === undefined) !== (entry.either === undefined), {
    error: 'needs either date or either, and not both',
  });

/** `content/dates.yaml`: deadlines and milestones, in the order in which they are shown. */
export const importantDates = z.array(importantDate).superRefine((dates, context) => {
  for (const [index, { id }] of dates.entries()) {
    const first = dates.findIndex((date) => date.id === id);
    if (first < index) {
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `"${id}" stands here twice: give each date a name of its own`,
      });
    }
  }
});

export type ImportantDate = z.infer<typeof importantDate>;
