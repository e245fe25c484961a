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

/** What the data say of the changes of something. */
export interface Changes {
  /** How often it was moved. */
  readonly moves: number;
  readonly isCancelled: boolean;
  /** The day of its last change. */
  readonly changed?: CalendarDate;
}

/**
 * The number by which a calendar knows which of two copies is the later one (RFC 5545, 3.8.7.4). A later day of change
 * makes it higher, so that what was cancelled can take place after all; on one day, and where no day is known, a move
 * counts more than a cancellation.
 *
 * @param changes of a deadline or a session
 * @returns 0 for what never changed
 */
export function sequenceOf({ moves, isCancelled, changed }: Changes): number {
  const days = changed === undefined ? 0 : (Date.parse(changed) - Date.parse('2000-01-01')) / 86_400_000;
  return 2 * (days + moves) + Number(isCancelled);
}
