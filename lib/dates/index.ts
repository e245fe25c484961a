/**
 * Dates and times of a workshop, as text. Nothing here reads a clock or the machine's time zone; no `Date` goes in or
 * comes out. Values are checked once with the `parse…` functions; every other function trusts them, and throws a
 * `RangeError` for text that is none of the forms.
 *
 * The forms (ISO 8601): a calendar date `2024-01-10`, a local date-time `2024-01-10T17:00`, an instant
 * `2024-01-10T16:00:00Z`, a time `09:15`. A zone is an IANA name, `UTC`, `AoE` or `unknown`.
 */
export { changeOf } from './change';
export { compareDated } from './compare';
export type { Dated } from './compare';
export { datetimeOf } from './datetime';
export { formatDate, formatEither, formatRange, formatTime, formatWhen } from './format';
export { deadlineOf, endOfDay, LAST_MINUTE, toInstant } from './instant';
export type { Resolved } from './instant';
export { placeOf, sharedLabel, zoneLabel } from './label';
export { offsetAt, toLocal, writeOffset } from './offset';
export { localAt, minutesOf, timeOf } from './minutes';
export { isDate, isTime, isWhen, parseDate, parseTime, parseWhen } from './parse';
export type { Mistake, Parsed, When } from './parse';
export type { CalendarDate, Instant, LocalDateTime, Time } from './calendar';
export { dayOf, nextDay, weekday } from './calendar';
export { parseZone, zoneNames } from './zone';
export type { ParsedZone, Zone } from './zone';
