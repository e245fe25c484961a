import { isDate } from '../../dates';
import type { WrittenDate } from './written-dates';

/** How a language writes days and months. */
interface Calendar {
  readonly pattern: RegExp;
  readonly months: ReadonlyMap<string, number>;
  readonly days: ReadonlyMap<string, number>;
}

const calendars = new Map<string, Calendar>();

/**
 * Finds full dates whose day stands before the month, as most languages but English write them.
 *
 * @param text with single spaces
 * @param lang the language of the site; English has forms of its own
 */
export function foreignDates(text: string, lang: string): WrittenDate[] {
  if (/^en\b/i.test(lang)) return [];
  const { pattern, months, days } = calendarOf(lang);
  return [...text.matchAll(pattern)].flatMap(
    ({ 0: all, 1: said, 2: form = '', 3: day = '', 4: month = '', 5: year = '', index }) => {
      const number = String(months.get(fold(month)) ?? 0).padStart(2, '0');
      const date = `${year}-${number}-${day.padStart(2, '0')}`;
      if (!isDate(date)) return [];
      const found = { date, text: form, index: index + all.lastIndexOf(form) };
      const weekday = said === undefined ? undefined : days.get(fold(said));
      if (said === undefined || weekday === undefined) return [found];
      return [{ ...found, weekday: { text: said, index, day: weekday, lang } }];
    },
  );
}

/**
 * @param day of the week as ISO 8601 counts: 1 is Monday
 * @param lang the language of the site
 * @returns its name in that language
 */
export function foreignDay(day: number, lang: string): string {
  return names(lang, { weekday: 'long' }, 7, (index) => Date.UTC(2024, 0, 1 + index))[day - 1] ?? '';
}

function calendarOf(lang: string): Calendar {
  const known = calendars.get(lang);
  if (known) return known;
  const months = new Map<string, number>();
  const days = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    // With a day beside it, a month stands in the case that dates have.
    const monthNames = names(
      lang,
      { month: width, day: 'numeric' },
      12,
      (index) => Date.UTC(2024, index, 1),
      'month',
    );
    for (const [index, name] of monthNames.entries()) months.set(fold(name), index + 1);
    const dayNames = names(lang, { weekday: width }, 7, (index) => Date.UTC(2024, 0, 1 + index));
    for (const [index, name] of dayNames.entries()) days.set(fold(name), index + 1);
  }
  const oneOf = (words: ReadonlyMap<string, number>) =>
    [...words.keys()]
      .filter((word) => /^\p{L}/u.test(word))
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|') || '(?!)';
  const month = `(${oneOf(months)})\\.?`;
  const form = `((\\d{1,2})\\.? (?:de )?${month} (?:de )?(\\d{4}))(?!\\d)`;
  // Not the end of a range or of a choice.
  const before = String.raw`(?<![\p{L}\d./]|\d\.? ?(?:[–—-]|und|bis|oder|et|y|e|a|à) ?)`;
  const pattern = new RegExp(`${before}(?:(${oneOf(days)})\\.?,? (?:den |le |el )?)?${form}`, 'giu');
  const calendar = { pattern, months, days };
  calendars.set(lang, calendar);
  return calendar;
}

function names(
  lang: string,
  options: Intl.DateTimeFormatOptions,
  count: number,
  dateOf: (index: number) => number,
  part: 'month' | 'weekday' = 'weekday',
): string[] {
  const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  return Array.from(
    { length: count },
    (_, index) => format.formatToParts(dateOf(index)).find(({ type }) => type === part)?.value ?? '',
  );
}

function fold(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
