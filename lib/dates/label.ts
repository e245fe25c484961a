import type { Instant, LocalDateTime } from './calendar';
import { toInstant } from './instant';
import { offsetAt, writeOffset } from './offset';
import type { Zone } from './zone';

// Each English-speaking country's data holds the abbreviations in use there (EST, CET, AEDT, NZDT, IST, SAST). Canada's is
// left out: until ICU 74 it held abbreviations for the whole world that nobody uses.
const ENGLISH = ['en', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'];

/**
 * Names a zone at an instant for a reader: `CET (UTC+1)`, `UTC+5:45` where no abbreviation is in use, `AoE (UTC−12)`,
 * `UTC`. The abbreviation is the language's own (`MEZ` in German), else the English one.
 *
 * @param zone a zone
 * @param instant the moment, since clocks change
 * @param lang a BCP 47 tag
 * @returns the label; undefined when the zone is `unknown`
 */
export function zoneLabel(zone: Zone, instant: Instant, lang: string): string | undefined {
  if (zone === 'unknown') return undefined;
  if (zone === 'UTC') return 'UTC';
  const offset = writeOffset(offsetAt(zone, instant));
  if (zone === 'AoE') return `AoE (${offset})`;
  for (const locale of new Set([lang, ...ENGLISH])) {
    const name = abbreviation(zone, instant, locale);
    if (name !== undefined) return `${name} (${offset})`;
  }
  return offset;
}

/**
 * Names a zone for several times at once, where it has one name at all of them: on a day of which nobody knows which it
 * will be, clocks may change between the two.
 *
 * @param zone a zone
 * @param locals what clocks in the zone show
 * @param lang a BCP 47 tag
 * @returns the label, as {@link zoneLabel}; undefined when it is not the same at all times, or the zone is `unknown`
 */
export function sharedLabel(zone: Zone, locals: readonly LocalDateTime[], lang: string): string | undefined {
  const instants = locals.flatMap((local) => toInstant(local, zone).instant ?? []);
  const [label, ...others] = new Set(instants.map((instant) => zoneLabel(zone, instant, lang)));
  return others.length > 0 ? undefined : label;
}

/**
 * @param zone a zone
 * @returns the place in an IANA name (`America/New_York` is `New York`); undefined for `UTC`, `AoE` and `unknown`
 */
export function placeOf(zone: Zone): string | undefined {
  return zone.includes('/') ? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ') : undefined;
}

function abbreviation(zone: Zone, instant: Instant, locale: string): string | undefined {
  const name = zoneName(zone, instant, locale, 'short');
  // Where ICU has no abbreviation it gives an offset, as in "GMT+1", or "GMT" for none.
  if (/\p{N}/u.test(name)) return undefined;
  const isOffset = name === 'GMT' && zoneName(zone, instant, 'en', 'long') !== 'Greenwich Mean Time';
  return isOffset ? undefined : name;
}

function zoneName(zone: Zone, instant: Instant, locale: string, timeZoneName: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(
    Date.parse(instant),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
