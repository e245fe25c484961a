import { z } from 'zod';
import { id } from './id';
import { session } from './session';
import { time } from './time';
import { day, zone } from './when';

export const room = z.strictObject({
  id: id().describe('The name by which sessions refer to the room.'),
  name: z.string().min(1).describe('What stands on the door.'),
  capacity: z.int().min(1).optional().describe('How many people fit in.'),
  floor: z.string().min(1).optional().describe('Where it is: "2nd floor".'),
  note: z.string().min(1).optional().describe('What else to know: "no coffee inside".'),
});

export const track = z.strictObject({
  id: id().describe('The name by which sessions refer to the track.'),
  name: z.string().min(1).describe('What the track is called.'),
});

const dayOf = <Session extends z.ZodType>(sessions: Session) =>
  z
    .strictObject({
      date: day().optional().describe('The day, as 2024-03-21.'),
      either: z
        .array(day())
        .min(2)
        .optional()
        .describe('The possible days, when it is not settled which it will be.'),
      title: z.string().min(1).optional().describe('What the day is called: "Tutorials".'),
      sessions: z.array(sessions).describe('What happens on the day, in the order of time.'),
    })
    .refine((entry) => (entry.date === undefined) !== (entry.either === undefined), {
      error: 'needs either date or either, and not both',
    });

const scheduleOf = <Day extends z.ZodType>(days: Day) =>
  z.strictObject({
    zone: zone().optional().describe('The time zone of all times here; without it, that of site.yaml.'),
    'day-begins': time()
      .default('04:00')
      .describe('Earlier times belong to the night after the day: 00:30 is late, not early.'),
    rooms: z.array(room).default([]).describe('The rooms, in the order in which they are shown.'),
    tracks: z.array(track).default([]).describe('The tracks, in the order in which they are shown.'),
    days: z.array(days).describe('The days of the workshop, in their order.'),
  });

/** `content/schedule.yaml`: days → sessions → items. */
export const schedule = scheduleOf(dayOf(session));

/** The same with unread days, and a day with unread sessions: one that is broken does not hide the others. */
export const scheduleFrame = scheduleOf(z.unknown());
export const dayFrame = dayOf(z.unknown());

export type Room = z.infer<typeof room>;
export type Track = z.infer<typeof track>;
export type ScheduleFrame = z.infer<typeof scheduleFrame>;
