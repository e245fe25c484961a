import { deadlineOf, formatEither, formatWhen, placeOf, zoneLabel } from '../../lib/dates';
import type { ImportantDate } from '../../lib/schema/important-date';
import type { Words } from '../../lib/words';

/** A date, and the language in which it is said. */
export interface SpokenDate {
  readonly date: ImportantDate;
  readonly lang: string;
  readonly words: Words;
}

/**
 * A date in a sentence, with its zone, and with what is not settled about it said plainly: what `<Date>` shows, where
 * only text can stand.
 */
export function dateInWords(spoken: SpokenDate): string {
  return (dayInWords(spoken) ?? '') + remarksInWords(spoken);
}

/** The day alone, or the days of which it is one; undefined where none is known. */
export function dayInWords({ date, lang }: Omit<SpokenDate, 'words'>): string | undefined {
  if (date.either) return formatEither(date.either, lang);
  return date.date === undefined ? undefined : formatWhen(date.date, lang);
}

/** What follows the day in a sentence: its zone, and what is to be said of it. */
export function remarksInWords(spoken: SpokenDate): string {
  const { date, words } = spoken;
  const isZoneUnknown = date.zone === 'unknown';
  const remarks = [...remarksOn(spoken), ...(isZoneUnknown ? [words.zoneNotStated] : [])];
  const zone = isZoneUnknown ? undefined : zoneOf(spoken);
  return (zone ? `, ${zone}` : '') + (remarks.length > 0 ? ` (${remarks.join('; ')})` : '');
}

/**
 * What is not settled about a date, or no longer so.
 *
 * @returns remarks in the site's language
 */
export function remarksOn({ date, words }: SpokenDate): string[] {
  const remarks = date.either ? [words.notSettled] : [];
  return date.state === 'announced' ? remarks : [...remarks, words[date.state]];
}

/**
 * The zone of a date, for a reader: `AoE (UTC−12)`, `São Paulo time`, or that none was stated.
 *
 * @returns undefined where the day is not settled, since then no hour of it matters yet
 */
export function zoneOf({ date, lang, words }: SpokenDate): string | undefined {
  if (date.zone === 'unknown') return words.zoneNotStated;
  if (date.date === undefined) return undefined;
  const label = zoneLabel(date.zone, deadlineOf(date.date, date.zone) ?? '', lang);
  const place = placeOf(date.zone);
  return place ? words.timeIn(place, label ?? '') : label;
}
