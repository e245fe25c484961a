import { fromMillis, toMillis } from './calendar';
import type { Instant, LocalDateTime } from './calendar';
import type { Zone } from './zone';

const DAY = 86_400_000;
const clocks = new Map<Zone, Intl.DateTimeFormat>();

/**
 * How far a zone's clocks are ahead of UTC at an instant.
 *
 * @param zone any but `unknown`
 * @param instant a moment
 * @returns seconds, positive east of Greenwich
 * @throws RangeError when there is no such zone
 */
export function offsetAt(zone: Zone, instant: Instant): number {
  return offsetAtMillis(zone, toMillis(instant)) / 1000;
}

/**
 * What a clock on the wall shows at an instant.
 *
 * @param instant a moment
 * @param zone any but `unknown`
 * @returns the local date-time, cut to the minute
 */
export function toLocal(instant: Instant, zone: Zone): LocalDateTime {
  const millis = toMillis(instant);
  return fromMillis(millis + offsetAtMillis(zone, millis)).slice(0, 16);
}

/**
 * @param seconds ahead of UTC
 * @returns the offset as people read it, with a true minus sign: `UTC+1`, `UTC−3:30`, `UTC+0`
 */
export function writeOffset(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${seconds < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/** `offsetAt`, in milliseconds throughout. */
export function offsetAtMillis(zone: Zone, millis: number): number {
  if (zone === 'AoE') return -DAY / 2;
  if (zone === 'UTC') return 0;
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(millis)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(millis / 1000) * 1000;
}

/**
 * Finds the moment at which a zone's clocks change.
 *
 * @param zone one whose offset differs between the two moments and changes once between them
 * @param from milliseconds, before the change
 * @param to milliseconds, at the change or after
 * @returns milliseconds: the first whole second with the new offset
 */
export function changeBetween(zone: Zone, from: number, to: number): number {
  const before = offsetAtMillis(zone, from);
  let [low, high] = [Math.floor(from / 1000), Math.ceil(to / 1000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAtMillis(zone, middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

function clockOf(zone: Zone): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...NUMERIC, timeZone: zone });
  clocks.set(zone, clock);
  return clock;
}

const NUMERIC: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
};
