import { z } from 'zod';
import { id } from './id';
import { personReference } from './person-reference';
import { saysNothing, saysSomething, slotFields } from './slot';
import { time } from './time';
import { webAddress } from './web-address';

/** One of the things that happen in a session, in their order. */
const sessionItem = z
  .strictObject({
    id: id().optional().describe('A name that stays, where the item needs an entry of its own in calendars.'),
    ...slotFields,
    minutes: z.int().min(1).max(1440).optional().describe('How long it takes; the times follow from that.'),
    start: time().optional().describe('When it starts, as 09:15; without it, when the item before it ends.'),
    end: time().optional().describe('When it ends, as 09:45; or write minutes.'),
  })
  .refine(({ minutes, end }) => minutes === undefined || end === undefined, {
    error: 'has minutes and an end: one of the two is enough',
  })
  .refine(saysSomething, { error: saysNothing });

const stream = z.strictObject({
  url: webAddress().describe('Where the session can be watched.'),
  from: time().optional().describe('The time from which the link is of use, as 09:00.'),
});

/** What fills a time and a room; a talk or a break needs no items. */
export const session = z
  .strictObject({
    id: id().describe('A name that never changes: calendars know the session by it.'),
    ...slotFields,
    start: time().describe('When it starts, on a 24-hour clock: 09:15.'),
    end: time().describe('When it ends, on a 24-hour clock: 09:45; 00:30 is after midnight.'),
    room: z.string().min(1).optional().describe('The id of a room of this file.'),
    track: z.string().min(1).optional().describe('The id of a track of this file.'),
    chairs: z.array(personReference()).default([]).describe('Who chairs it: ids of people/, or full names.'),
    stream: stream.optional().describe('Where the session can be watched, and from when.'),
    items: z.array(sessionItem).default([]).describe('What happens in the session, in its order.'),
  })
  .refine(saysSomething, { error: saysNothing });

export type SessionFields = z.infer<typeof session>;
export type SessionItemFields = z.infer<typeof sessionItem>;
