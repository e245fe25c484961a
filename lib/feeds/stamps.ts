import type { CalendarDate, Instant } from '../dates';
import type { Site } from '../schema/site';

/**
 * The moment at which something was last changed, for formats that must have one. No clock is asked, so that the same
 * data are the same bytes.
 *
 * @param site whose edition it belongs to
 * @param changed the day of its last change, when the data say so
 * @returns the first second of that day in UTC; without one, of the year of the edition
 */
export function stampOf({ edition }: Pick<Site, 'edition'>, changed?: CalendarDate): Instant {
  return `${changed ?? `${String(edition).padStart(4, '0')}-01-01`}T00:00:00Z`;
}
