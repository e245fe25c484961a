import { fromMillis, toMillis } from './calendar';
import type { CalendarDate, Instant, LocalDateTime, Time } from './calendar';
import { changeBetween, offsetAtMillis, toLocal } from './offset';
import { trustWhen } from './parse';
import type { Zone } from './zone';

/** The instant that a local date-time names. */
export type Resolved =
  | { readonly kind: 'exact'; readonly instant: Instant }
  /** Clocks jump over this time; at `instant` they show `shown`. */
  | { readonly kind: 'gap'; readonly instant: Instant; readonly shown: LocalDateTime }
  /** Clocks show this time twice: first at `instant`, again at `later`. */
  | { readonly kind: 'overlap'; readonly instant: Instant; readonly later: Instant }
  | { readonly kind: 'unknown-zone'; readonly instant?: undefined };

/** The time to show where a deadline is a date only. The instant is a minute later, so that the last minute counts. */
export const LAST_MINUTE: Time = '23:59';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Finds the instant of a local date-time. Where clocks change, as RFC 5545 (3.3.5) says: a time that is jumped over is
 * read with the offset before the jump; of a time that comes twice the first is meant.
 *
 * @param local what clocks in the zone show
 * @param zone a zone; `unknown` has no instants
 * @returns the instant, and whether there was a choice
 */
export function toInstant(local: LocalDateTime, zone: Zone): Resolved {
  if (zone === 'unknown') return { kind: 'unknown-zone' };
  const asUtc = toMillis(local);
  const before = offsetAtMillis(zone, asUtc - DAY);
  const offsets = new Set([before, offsetAtMillis(zone, asUtc + DAY)]);
  const fitting = [...offsets]
    .map((offset) => asUtc - offset)
    .filter((at) => at + offsetAtMillis(zone, at) === asUtc);
  const [first, second] = fitting.sort((a, b) => a - b).map(fromMillis);
  if (first !== undefined && second !== undefined) return { kind: 'overlap', instant: first, later: second };
  if (first !== undefined) return { kind: 'exact', instant: first };
  const instant = fromMillis(asUtc - before);
  return { kind: 'gap', instant, shown: toLocal(instant, zone) };
}

/**
 * Finds the end of a date: the first instant at which no clock in the zone shows it any more. That is the next day's
 * midnight; in `AoE`, 12:00 UTC on the next day. Where clocks go back over midnight the date lasts until it is gone for
 * good, and where they jump over midnight it ends at the jump.
 *
 * @param date a calendar date
 * @param zone a zone; in `unknown` a date has no end
 * @returns the instant after the last one of the date
 */
export function endOfDay(date: CalendarDate, zone: Zone): Instant | undefined {
  const last: LocalDateTime = `${date}T${LAST_MINUTE}`;
  const resolved = toInstant(last, zone);
  switch (resolved.kind) {
    case 'unknown-zone':
      return undefined;
    case 'exact':
      return fromMillis(toMillis(resolved.instant) + MINUTE);
    case 'overlap':
      return fromMillis(toMillis(resolved.later) + MINUTE);
    case 'gap':
      return fromMillis(changeBetween(zone, toMillis(last) - DAY, toMillis(last) + DAY));
  }
}

/**
 * Finds the instant at which a deadline has passed, however it is written.
 *
 * @param when a calendar date (its end counts), a local date-time, or an instant (which needs no zone)
 * @param zone the zone of the deadline
 * @returns the instant; undefined when the zone is `unknown` and needed
 */
export function deadlineOf(when: string, zone: Zone): Instant | undefined {
  const parsed = trustWhen(when);
  switch (parsed.kind) {
    case 'date':
      return endOfDay(parsed.date, zone);
    case 'local':
      return toInstant(parsed.local, zone).instant;
    case 'instant':
      return parsed.instant;
  }
}
