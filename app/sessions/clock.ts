import type { ClockView } from '../../components/session/slot-view';
import type { Schedule, ScheduleDay, Workshop } from '../../lib/content';
import {
  datetimeOf,
  formatDate,
  formatEither,
  formatTime,
  localAt,
  placeOf,
  sharedLabel,
  timeOf,
} from '../../lib/dates';
import { wordsFor } from '../../lib/words';

/** Minutes since midnight. */
const noon = 720;

/**
 * A time of the programme, for a reader and a machine: an instant, or only an hour where the day is not settled.
 *
 * @param workshop whose schedule says the zone
 * @param day the day
 * @param minutes since the midnight with which it begins
 */
export function clockAt({ site, schedule }: Workshop, { dates }: ScheduleDay, minutes: number): ClockView {
  const time = timeOf(minutes);
  const [date, ...others] = dates;
  const isSettled = date !== undefined && others.length === 0;
  const datetime = isSettled ? datetimeOf(localAt(date, minutes), schedule?.zone) : undefined;
  return { text: formatTime(time, site.lang), datetime: datetime ?? time };
}

/**
 * A day for a reader: `Thursday, March 21, 2024`, or `March 21 or 22, 2024` where it is not settled.
 *
 * @param workshop whose language is spoken
 * @param day the day
 */
export function dateOf({ site }: Workshop, { dates }: ScheduleDay): string {
  const [date, ...others] = dates;
  if (date === undefined || others.length > 0) return formatEither(dates, site.lang);
  return formatDate(date, site.lang, { weekday: true });
}

/**
 * The zone of all times of a day: `Malta time, CET (UTC+1)`. Where clocks may change on the day, or it is not settled and
 * its candidates disagree, only the place is said.
 *
 * @param workshop whose schedule says the zone
 * @param day the day
 * @returns undefined when nobody has stated the zone
 */
export function zoneOf({ site, schedule }: Workshop, { dates, sessions }: ScheduleDay): string | undefined {
  const zone = schedule?.zone ?? site.zone;
  if (zone === 'unknown') return undefined;
  // On a day whose sessions are still to come, that of its middle.
  const first = Math.min(...(sessions.length > 0 ? sessions.map(({ start }) => start) : [noon]));
  const last = Math.max(first, ...sessions.map(({ end }) => end));
  const locals = dates.flatMap((date) => [localAt(date, first), localAt(date, last)]);
  const label = sharedLabel(zone, locals, site.lang);
  const place = placeOf(zone);
  if (place === undefined) return label ?? zone;
  const words = wordsFor(site.lang);
  return label === undefined ? words.programme.placeTime(place) : words.timeIn(place, label);
}

/**
 * The zone in which the programme has instants.
 *
 * @param schedule the programme
 * @returns undefined while no day is settled or nobody has stated the zone
 */
export function settledZone({ zone, days }: Pick<Schedule, 'zone' | 'days'>): string | undefined {
  return zone !== 'unknown' && days.some(({ dates }) => dates.length === 1) ? zone : undefined;
}
