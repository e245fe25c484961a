import { daysInMonth, fromMillis, nextDay, toMillis } from './calendar';
import type { CalendarDate, Instant, LocalDateTime, Time } from './calendar';
import { respellTime, respellWhen } from './respell';

/** When something is, as an editor may write it. */
export type When =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'local'; readonly local: LocalDateTime }
  | { readonly kind: 'instant'; readonly instant: Instant };

/** Why text is not a date or time; `instead` is the same thing in the right form, given only when it cannot be misread. */
export type Mistake =
  | { readonly reason: 'form'; readonly instead?: string }
  /** The year is not in 1900–2999: a slip of the finger. */
  | { readonly reason: 'year' }
  /** The month is not in 01–12. */
  | { readonly reason: 'month' }
  /** The month has no such day; `last` is the last one it has. */
  | { readonly reason: 'day'; readonly last: CalendarDate }
  /** No clock shows this time; 24:00 has the next day's 00:00 as `instead`. */
  | { readonly reason: 'time'; readonly instead?: string }
  /** No place on Earth has this offset from UTC: only −12:00 to +14:00 exist. */
  | { readonly reason: 'offset' };

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mistake: Mistake };

const WHEN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?:(:\d\d)?(Z|[+-]\d\d:\d\d))?)?$/;

/**
 * Reads a calendar date `2024-01-10`, a local date-time `2024-01-10T17:00`, or an instant: a date-time, with seconds or
 * without, and `Z` or an offset (RFC 3339 without fractions; `-00:00` says "offset not known" there, and is refused).
 *
 * @param text as the editor wrote it
 * @returns the value, an instant turned to UTC; or what is wrong with it
 */
export function parseWhen(text: string): Parsed<When> {
  const parsed = parseExactly(text);
  if (parsed.ok || parsed.mistake.reason !== 'form') return parsed;
  const instead = respellWhen(text);
  return instead !== undefined && parseExactly(instead).ok ? wrong({ reason: 'form', instead }) : parsed;
}

/**
 * Reads a calendar date `2024-01-10` and nothing else.
 *
 * @param text as the editor wrote it
 * @returns the date, or what is wrong with it; a right date-time is of the wrong form here
 */
export function parseDate(text: string): Parsed<CalendarDate> {
  const parsed = parseWhen(text);
  if (parsed.ok) return parsed.value.kind === 'date' ? right(parsed.value.date) : wrong({ reason: 'form' });
  const { mistake } = parsed;
  const isOffered = mistake.reason === 'form' && mistake.instead !== undefined && mistake.instead.length > 10;
  return isOffered ? wrong({ reason: 'form' }) : parsed;
}

/**
 * Reads a time of day `09:15` on a 24-hour clock.
 *
 * @param text as the editor wrote it
 * @returns the time, or what is wrong with it
 */
export function parseTime(text: string): Parsed<Time> {
  if (/^\d\d:\d\d$/.test(text)) return isOnClock(text) ? right(text) : wrong({ reason: 'time' });
  const instead = respellTime(text);
  return wrong(
    instead !== undefined && isOnClock(instead) ? { reason: 'form', instead } : { reason: 'form' },
  );
}

/** @returns whether the text is a calendar date that exists: `2024-02-29`, not `2024-02-30` */
export const isDate = (text: string): boolean => parseDate(text).ok;
/** @returns whether the text is a calendar date, a local date-time or an instant */
export const isWhen = (text: string): boolean => parseWhen(text).ok;
/** @returns whether the text is a time from `00:00` to `23:59` */
export const isTime = (text: string): boolean => parseTime(text).ok;

/**
 * Reads what has been checked before.
 *
 * @param text a calendar date, local date-time or instant
 * @throws RangeError when it is none
 */
export function trustWhen(text: string): When {
  const parsed = parseExactly(text);
  if (!parsed.ok) throw new RangeError(`"${text}" is not a date, a date-time or an instant`);
  return parsed.value;
}

function parseExactly(text: string): Parsed<When> {
  const match = WHEN.exec(text);
  if (!match) return wrong({ reason: 'form' });
  const [, year = '', month = '', day = '', time, seconds = ':00', offset] = match;
  const date = `${year}-${month}-${day}`;
  const mistake = dateMistake(year, month, day);
  if (mistake) return wrong(mistake);
  if (time === undefined) return right({ kind: 'date', date });
  if (!isOnClock(time) || seconds > ':59') {
    const isMidnight = time === '24:00' && seconds === ':00';
    const rest = text.slice(16);
    return wrong(
      isMidnight ? { reason: 'time', instead: `${nextDay(date)}T00:00${rest}` } : { reason: 'time' },
    );
  }
  if (offset === undefined) return right({ kind: 'local', local: `${date}T${time}` });
  if (!isOffset(offset)) return wrong({ reason: 'offset' });
  return right({ kind: 'instant', instant: fromMillis(toMillis(`${date}T${time}${seconds}${offset}`)) });
}

function dateMistake(year: string, month: string, day: string): Mistake | undefined {
  if (year < '1900' || year > '2999') return { reason: 'year' };
  if (month < '01' || month > '12') return { reason: 'month' };
  const days = daysInMonth(Number(year), Number(month));
  if (day < '01' || Number(day) > days) return { reason: 'day', last: `${year}-${month}-${days}` };
  return undefined;
}

function isOnClock(time: string): boolean {
  return time.slice(0, 2) < '24' && time.slice(3) < '60';
}

function isOffset(offset: string): boolean {
  if (offset === 'Z') return true;
  const size = offset.slice(1);
  if (size.slice(3) > '59') return false;
  return offset.startsWith('+') ? size <= '14:00' : size > '00:00' && size <= '12:00';
}

function right<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

function wrong(mistake: Mistake): { ok: false; mistake: Mistake } {
  return { ok: false, mistake };
}
