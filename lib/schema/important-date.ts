import { z } from 'zod';
import { id } from './id';
import { webAddress } from './web-address';
import { parseWhen, parseZone, toInstant } from '../dates';
import { day, dayOrMoment, zone } from './when';

/** One entry of `content/dates.yaml`. */
const importantDate = z
  .strictObject({
    id: id().describe('The name that <Date of="…" /> refers to, for example submission.'),
    label: z.string().min(1).describe('What happens then: "Workshop paper due".'),
    date: dayOrMoment()
      .optional()
      .describe('The day, as 2024-01-10, which counts until its end; or day and time, as 2024-01-10T17:00.'),
    either: z
      .array(day())
      .min(2)
      .optional()
      .describe('The possible days, when it is not settled which it will be.'),
    zone: zone().describe('The time zone: AoE, a name such as Europe/Malta, or unknown.'),
    previously: z.array(dayOrMoment()).default([]).describe('Earlier values of the date, the oldest first.'),
    changed: day().optional().describe('The day of the last change, as 2024-01-05.'),
    state: z
      .enum(['announced', 'tentative', 'cancelled'])
      .default('announced')
      .describe('announced, tentative or cancelled; that a date has moved is said by previously.'),
    track: z
      .string()
      .min(1)
      .optional()
      .describe('Whom it concerns, as visitors read it: "Shared task"; without it, everybody.'),
    link: webAddress().optional().describe('Where to go for it, for example the submission system.'),
  })
  .refine((entry) => (entry.date === undefined) !== (entry.either === undefined), {
    error: 'needs either date or either, and not both',
  })
  .superRefine(({ date, zone }, context) => {
    // Fields that are wrong by themselves come this far, and were reported.
    const when = parseWhen(date ?? '');
    if (!when.ok || when.value.kind !== 'local' || !parseZone(zone).ok) return;
    const resolved = toInstant(when.value.local, zone);
    if (resolved.kind !== 'gap') return;
    const message = `"${when.value.local}" never comes in ${zone}: clocks go forward there; write ${resolved.shown}`;
    context.addIssue({ code: 'custom', path: ['date'], message });
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
