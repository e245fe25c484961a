import { deadlineOf } from './instant';
import { isTime, trustWhen } from './parse';
import type { Zone } from './zone';

/**
 * Writes the `datetime` attribute of `<time>` (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value).
 *
 * A date with a zone is a deadline, and its machine value is the instant at which it has passed, in UTC: `2024-01-10`
 * in AoE is `2024-01-11T12:00:00Z`, the same text as in calendar and feed. The bare date would be wrong for half the
 * Earth. Give no zone for a day that is simply a day (a workshop, a notification): it stays `2024-01-10`.
 *
 * @param when a calendar date, a local date-time, an instant or a time; or several, of which one will be
 * @param zone the zone of a deadline or of a local date-time
 * @returns a valid date, time, local date-time or global date-time string; undefined for several: write no `datetime`
 */
export function datetimeOf(when: string | readonly string[], zone?: Zone): string | undefined {
  if (typeof when !== 'string')
    return when.length === 1 && when[0] !== undefined ? datetimeOf(when[0], zone) : undefined;
  if (isTime(when)) return when;
  const parsed = trustWhen(when);
  const instant = deadlineOf(when, zone ?? 'unknown');
  if (instant !== undefined) return instant;
  return parsed.kind === 'local' ? parsed.local : when;
}
