import { offsetAt, toLocal, type Instant } from '../dates';

/**
 * Writes an instant as clocks at a place show it (RFC 3339): `2024-03-21T09:15:00+01:00`.
 *
 * @param instant a moment
 * @param zone any but `unknown`
 */
export function withOffset(instant: Instant, zone: string): string {
  const seconds = offsetAt(zone, instant);
  const minutes = Math.round(Math.abs(seconds) / 60);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${toLocal(instant, zone)}:00${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
