import type { ClockView } from '../../components/session/slot-view';
import type { Schedule, ScheduleDay, Workshop } from '../../lib/content';
import { datetimeOf, formatDate, formatEither, formatTime, localAt, timeOf } from '../../lib/dates';

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
 * The zone in which the programme has instants.
 *
 * @param schedule the programme
 * @returns undefined while no day is settled or nobody has stated the zone
 */
export function settledZone({ zone, days }: Pick<Schedule, 'zone' | 'days'>): string | undefined {
  return zone !== 'unknown' && days.some(({ dates }) => dates.length === 1) ? zone : undefined;
}
