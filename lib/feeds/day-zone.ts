import type { ScheduleDay, Workshop } from '../content';
import { localAt, placeOf, sharedLabel } from '../dates';
import { wordsFor } from '../words';

/** Minutes since midnight. */
const noon = 720;

/**
 * The zone of all times of a day: `Malta time, CET (UTC+1)`. Where clocks may change on the day, or it is not settled and
 * its candidates disagree, only the place is said.
 *
 * @param workshop whose schedule says the zone
 * @param day the day
 * @returns undefined when nobody has stated the zone
 */
export function zoneOfDay(
  { site, schedule }: Pick<Workshop, 'site' | 'schedule'>,
  { dates, sessions }: ScheduleDay,
): string | undefined {
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
