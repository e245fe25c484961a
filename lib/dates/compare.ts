import { toMillis } from './calendar';
import { deadlineOf } from './instant';
import type { Zone } from './zone';

/** Something with a date: one, or several of which one will be. */
export interface Dated {
  readonly when: string | readonly string[];
  /** Without one, or when it is `unknown`, read as UTC: good enough to order by. */
  readonly zone?: Zone;
}

/**
 * Orders by date, earliest first, for `Array.prototype.sort`. A date without a time counts at its end; several dates
 * count at their earliest, and after a certain date that is the same.
 *
 * @param a one thing
 * @param b another
 * @returns negative, zero or positive
 */
export function compareDated(a: Dated, b: Dated): number {
  return earliest(a) - earliest(b) || latest(a) - latest(b);
}

/** @returns the earliest end of what is dated, in milliseconds since 1970-01-01T00:00Z */
export function earliest(dated: Dated): number {
  return Math.min(...ends(dated));
}

/** @returns the latest end of what is dated, in milliseconds since 1970-01-01T00:00Z */
export function latest(dated: Dated): number {
  return Math.max(...ends(dated));
}

function ends({ when, zone = 'unknown' }: Dated): number[] {
  const all = typeof when === 'string' ? [when] : when;
  return all.map((one) => toMillis(deadlineOf(one, zone) ?? deadlineOf(one, 'UTC') ?? one));
}
