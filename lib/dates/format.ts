import { toMillis } from './calendar';
import type { CalendarDate, LocalDateTime, Time } from './calendar';

/**
 * Writes a date, and the time behind it where there is one: `January 10, 2024, 17:00`.
 *
 * @param when a calendar date or a local date-time
 * @param lang a BCP 47 tag
 */
export function formatWhen(when: CalendarDate | LocalDateTime, lang: string): string {
  const [date = '', time] = when.split('T');
  return time === undefined ? formatDate(date, lang) : `${formatDate(date, lang)}, ${formatTime(time, lang)}`;
}

interface RangeParts {
  readonly prefix: string;
  readonly start: string;
  readonly separator: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * Writes a date for a reader: `January 10, 2024`, or with its weekday `Wednesday, January 10, 2024`.
 *
 * @param date a calendar date
 * @param lang a BCP 47 tag
 * @param options whether to say the weekday
 */
export function formatDate(date: CalendarDate, lang: string, { weekday = false } = {}): string {
  return plain(dateFormat(lang, weekday).format(toMillis(date)));
}

/**
 * Writes the first and last day of something: `March 21–22, 2024`, `March 31 – April 1, 2024`. What both share is said
 * once; the dash stands close between two bare days and apart otherwise.
 *
 * @param from a calendar date
 * @param to a calendar date; when it is the same, one date is written
 * @param lang a BCP 47 tag
 */
export function formatRange(from: CalendarDate, to: CalendarDate, lang: string): string {
  if (from === to) return formatDate(from, lang);
  const { prefix, start, separator, end, suffix } = rangeParts(from, to, lang);
  return `${prefix}${start}${separator}${end}${suffix}`;
}

/**
 * Writes dates of which one will be: `March 21 or 22, 2024`, `December 31, 2024 or January 1, 2025`.
 *
 * @param dates calendar dates in any order
 * @param lang a BCP 47 tag
 */
export function formatEither(dates: readonly CalendarDate[], lang: string): string {
  const sorted = [...new Set(dates)].sort();
  const last = sorted.pop();
  if (last === undefined) return '';
  const or = new Intl.ListFormat(lang, { type: 'disjunction' });
  const ranges = sorted.map((date) => rangeParts(date, last, lang));
  const [first] = ranges;
  if (!first) return formatDate(last, lang);
  const isCompact = ranges.every(
    ({ prefix, end, suffix }) => prefix === first.prefix && end === first.end && suffix === first.suffix,
  );
  if (!isCompact) return plain(or.format([...sorted, last].map((date) => formatDate(date, lang))));
  const starts = ranges.map(({ start, separator }) => start + beforeDash(separator));
  return `${first.prefix}${plain(or.format([...starts, first.end]))}${first.suffix}`;
}

/**
 * Writes a time of day for a reader, on a 24-hour clock in every language: `09:15`.
 *
 * @param time `HH:MM`
 * @param lang a BCP 47 tag
 */
export function formatTime(time: Time, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return plain(format.format(toMillis(`2000-01-01T${time}`)));
}

function dateFormat(lang: string, hasWeekday = false): Intl.DateTimeFormat {
  const weekday = hasWeekday ? 'long' : undefined;
  return new Intl.DateTimeFormat(lang, {
    weekday,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
}

function rangeParts(from: CalendarDate, to: CalendarDate, lang: string): RangeParts {
  const parts = dateFormat(lang).formatRangeToParts(toMillis(from), toMillis(to));
  const text = (some: typeof parts) => plain(some.map(({ value }) => value).join(''));
  const starts = parts.filter(({ source }) => source === 'startRange');
  const ends = parts.filter(({ source }) => source === 'endRange');
  const at = (source: string) => parts.findIndex((part) => part.source === source);
  const [startAt, endAt] = [at('startRange'), at('endRange')];
  const separator = text(parts.slice(startAt + starts.length, endAt));
  // ICU 73 and 78 put different spaces round the dash, or none.
  const dash = starts.length === 1 && ends.length === 1 ? '–' : ' – ';
  return {
    prefix: text(parts.slice(0, startAt)),
    start: text(starts),
    separator: separator.trim() === '–' ? dash : separator,
    end: text(ends),
    suffix: text(parts.slice(endAt + ends.length)),
  };
}

/** German's "21.–22. März" has a dot that belongs to the first day. */
function beforeDash(separator: string): string {
  return /^[^\s–～-]*/u.exec(separator)?.[0] ?? '';
}

/** Thin and narrow spaces came and went between ICU versions; the same bytes must come out of each Node. */
function plain(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}
