import { z } from 'zod';

const reason = (what: string) => z.string().min(1).optional().describe(`Why ${what}.`);

/** What the rules of the programme would say about an entry, and the reason why it is meant so. */
export const allowed = () =>
  z
    .strictObject({
      'person-clash': reason('somebody is in two sessions at once'),
      'room-clash': reason('two sessions share a room, or run at once without rooms'),
      'end-before-start': reason('the times are as they are'),
      'item-time': reason('an item lies outside its session, or over another one'),
      'programme-order': reason('the entry stands after a later one'),
      'programme-gap': reason('nothing happens before the entry, or at its end'),
      'paper-twice': reason('a paper is presented more than once'),
    })
    .default({})
    .describe(
      'Rules that do not hold for this entry, each with the reason: { room-clash: one hall, two corners }.',
    );

export type Allowed = z.infer<ReturnType<typeof allowed>>;
