/** `YYYY-MM-DD`, proleptic Gregorian, years 1900–2999; in no zone. */
export type CalendarDate = string;
/** `YYYY-MM-DDTHH:MM`, 24 hours, what a clock on a wall shows; in no zone. */
export type LocalDateTime = string;
/** `YYYY-MM-DDTHH:MM:SSZ`: a moment, always in UTC and always with seconds, so that equal moments are equal text. */
export type Instant = string;
/** `HH:MM`, 00:00–23:59. */
export type Time = string;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * @param when a calendar date, a local date-time, or an instant (which is read in UTC)
 * @returns the calendar date in it
 */
export function dayOf(when: CalendarDate | LocalDateTime | Instant): CalendarDate {
  return when.slice(0, 10);
}

/**
 * @param date a calendar date
 * @returns the date one day later
 */
export function nextDay(date: CalendarDate): CalendarDate {
  return fromMillis(toMillis(date) + 86_400_000).slice(0, 10);
}

/**
 * @param date a calendar date
 * @returns the day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday
 */
export function weekday(date: CalendarDate): number {
  return new Date(toMillis(date)).getUTCDay() || 7;
}

/**
 * @param year as it is written
 * @param month 1–12
 * @returns how many days the month has
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Counts milliseconds since 1970-01-01T00:00Z. A date counts as its midnight, and what has no zone is read as if it were
 * UTC: that is the number line on which all arithmetic here is done.
 *
 * @param text a calendar date, local date-time or instant
 * @returns milliseconds, a whole number
 */
export function toMillis(text: CalendarDate | LocalDateTime | Instant): number {
  const full = text.length === 10 ? `${text}T00:00Z` : text.length === 16 ? `${text}Z` : text;
  // Date.parse also guesses at other text, in the machine's time zone.
  const millis = ISO.test(full) ? Date.parse(full) : Number.NaN;
  if (Number.isNaN(millis)) throw new RangeError(`"${text}" is not a date, a date-time or an instant`);
  return millis;
}

/**
 * @param millis since 1970-01-01T00:00Z
 * @returns the instant, to the second
 */
export function fromMillis(millis: number): Instant {
  return `${new Date(millis).toISOString().slice(0, 19)}Z`;
}
