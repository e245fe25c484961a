import { slotsOf, type ScheduleDay, type Workshop } from '../../content';
import { localAt, toInstant } from '../../dates';
import { types, type FeedFile, type FeedSource } from '../file';
import { guidOf, workshopId } from '../identity';
import { withOffset } from '../local-time';
import { plainLine } from '../plain';
import { settledSlots, type Settled } from '../slots';
import { eventOf, listedSlots, numbering, roomOf } from './events';

const DAY = 24 * 60;

/**
 * Makes the programme for conference apps, in the format of frab and pretalx (https://c3voc.de/schedule/schema.json).
 * The format wants a date for every day, an instant for everything and absolute addresses: while one of them is not
 * known, there is no such file.
 *
 * @param source the workshop and its address
 */
export function scheduleFiles({ workshop, origin }: FeedSource): FeedFile[] {
  const { schedule } = workshop;
  if (origin === undefined || !schedule?.days.every(({ dates }) => dates.length === 1)) return [];
  const slots = listedSlots(settledSlots(workshop));
  if (slots.length === 0) return [];
  const write = () => `${JSON.stringify(scheduleOf(workshop, slots, origin, schedule), null, 1)}\n`;
  return [{ path: 'schedule.json', type: types.json, subject: 'schedule', write }];
}

function scheduleOf(
  workshop: Workshop,
  slots: readonly Settled[],
  origin: string,
  schedule: NonNullable<Workshop['schedule']>,
) {
  const { site } = workshop;
  const { zone, rooms, days, tracks } = schedule;
  const dates = days.flatMap((day) => day.dates).sort();
  const numbers = numbering();
  const changes = days.flatMap(slotsOf).flatMap(({ slot }) => slot.changed ?? []);
  const names = [
    ...new Set([...rooms.map(({ name }) => name), ...slots.map((slot) => roomOf(slot, workshop))]),
  ];
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Plenary' },
    schedule: {
      version: changes.sort().at(-1) ?? String(site.edition),
      base_url: `${origin}/`,
      conference: {
        acronym: workshopId(site).replaceAll('-', '_'),
        title: site.name,
        ...(site.description ? { description: site.description } : {}),
        start: dates[0],
        end: dates.at(-1),
        daysCount: days.length,
        timeslot_duration: '00:05',
        ...(/^[A-Z][a-z]+\/[A-Z][a-z]+|^UTC$/.test(zone) ? { time_zone_name: zone } : {}),
        url: `${origin}/`,
        rooms: names.map((name) => {
          const room = rooms.find((one) => one.name === name);
          const description = [room?.floor, room?.note && plainLine(room.note, workshop)]
            .filter(Boolean)
            .join(', ');
          const guid = guidOf(site, 'room', room?.id ?? name);
          return { name, guid, description: description || null, capacity: room?.capacity ?? null };
        }),
        tracks: tracks.map(({ name }) => ({ name })),
        days: days.map((day, index) => ({ index: index + 1, ...frameOf(day), rooms: roomsOf(day) })),
      },
    },
  };

  function frameOf({ dates: [date = ''] }: ScheduleDay) {
    const at = (minutes: number) => withOffset(toInstant(localAt(date, minutes), zone).instant ?? '', zone);
    // A minute before the next day begins, as pretalx has it.
    return { date, day_start: at(schedule.dayBegins), day_end: at(schedule.dayBegins + DAY - 1) };
  }

  function roomsOf(day: ScheduleDay) {
    const ofDay = slots.filter((one) => one.day === day);
    return Object.fromEntries(
      names.flatMap((name) => {
        const events = ofDay.filter((slot) => roomOf(slot, workshop) === name);
        return events.length === 0
          ? []
          : [[name, events.map((slot) => eventOf(slot, workshop, origin, zone, numbers))]];
      }),
    );
  }
}
