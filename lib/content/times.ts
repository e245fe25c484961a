import { minutesOf, type Time } from '../dates';
import type { SessionItemFields } from '../schema/session';
import type { SessionItem } from './schedule';

const DAY = 24 * 60;

/** From when to when, in minutes since the midnight with which the conference day begins. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * @param start as the editor wrote it
 * @param end as the editor wrote it
 * @param dayBegins the minute at which the day begins; earlier times are of the night after it
 * @returns the span; its end is not later than its start where the editor wrote it so
 */
export function spanOf(start: Time, end: Time, dayBegins: number): Span {
  return { start: startOf(start, dayBegins), end: endOf(end, dayBegins) };
}

/**
 * Computes when each item of a session happens: one after the other, each as long as it says, unless it says when.
 *
 * @param items in their order
 * @param session when the session is
 * @param dayBegins the minute at which the day begins
 * @returns a span for each, and where it comes from (see {@link SessionItem.timing})
 */
export function itemTimes(
  items: readonly SessionItemFields[],
  session: Span,
  dayBegins: number,
): (Span & Pick<SessionItem, 'timing'>)[] {
  const isTimed = items.some(({ minutes, start, end }) => (minutes ?? start ?? end) !== undefined);
  if (!isTimed) return items.map(() => ({ start: session.start, end: session.end, timing: 'session' }));
  let now = session.start;
  return items.map((item, index) => {
    const start = item.start === undefined ? now : startOf(item.start, dayBegins);
    const end = endOfItem(item, start, items[index + 1]);
    now = end ?? start;
    return { start, end: now, timing: end === undefined ? 'unknown' : 'own' };
  });

  function endOfItem({ end, minutes }: SessionItemFields, start: number, next?: SessionItemFields) {
    if (end !== undefined) return endOf(end, dayBegins);
    if (minutes !== undefined) return start + minutes;
    if (!next) return session.end;
    return next.start === undefined ? undefined : startOf(next.start, dayBegins);
  }
}

function startOf(time: Time, dayBegins: number): number {
  const minutes = minutesOf(time);
  return minutes < dayBegins ? minutes + DAY : minutes;
}

function endOf(time: Time, dayBegins: number): number {
  const minutes = minutesOf(time);
  return minutes <= dayBegins ? minutes + DAY : minutes;
}
