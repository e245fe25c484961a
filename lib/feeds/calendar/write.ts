import { nextDay, type CalendarDate, type Instant } from '../../dates';
import { contentLine, parameterValue, textValue } from './content-lines';

/** When an entry of a calendar is: on a whole day, at a moment, or from one to another. */
export type Time =
  | { readonly kind: 'day'; readonly date: CalendarDate }
  | { readonly kind: 'span'; readonly start: Instant; readonly end?: Instant };

/** An entry of a calendar. Texts are plain. */
export interface Entry {
  /** Never changes, wherever the site is served from. */
  readonly uid: string;
  readonly time: Time;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly url?: string;
  /** Where it can be watched. */
  readonly stream?: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** How often it has changed. */
  readonly sequence: number;
  /** When it was last changed, as far as the data say. */
  readonly stamp: Instant;
}

/** A calendar file. */
export interface Calendar {
  readonly uid: string;
  readonly name: string;
  readonly lang: string;
  /** Where the file itself is, when the site knows its address. */
  readonly source?: string;
  /** A page about it. */
  readonly url?: string;
  readonly entries: readonly Entry[];
}

/**
 * Writes a calendar (RFC 5545, with the properties of calendars from RFC 7986). The same data give the same bytes.
 *
 * @param calendar with at least one entry, for a calendar without is not valid
 * @returns text with CRLF at line ends
 */
export function writeCalendar({ uid, name, lang, source, url, entries }: Calendar): string {
  const stamps = entries.map(({ stamp }) => stamp).sort();
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Plenary//Plenary//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('UID', textValue(uid)),
    contentLine(`NAME;LANGUAGE=${lang}`, textValue(name)),
    // What NAME was called before there was a standard; Google, Apple and Outlook read this one.
    contentLine('X-WR-CALNAME', textValue(name)),
    ...stamps.slice(-1).map((stamp) => contentLine('LAST-MODIFIED', compact(stamp))),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT12H'),
    contentLine('X-PUBLISHED-TTL', 'PT12H'),
    ...(source ? [contentLine('SOURCE;VALUE=URI', source)] : []),
    ...(url ? [contentLine('URL', address(url))] : []),
    ...entries.flatMap(event),
    contentLine('END', 'VCALENDAR'),
  ];
  return lines.join('');
}

function event(entry: Entry): string[] {
  const { uid, time, summary, description, location, url, stream, status, sequence, stamp } = entry;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(uid)),
    contentLine('DTSTAMP', compact(stamp)),
    contentLine('LAST-MODIFIED', compact(stamp)),
    contentLine('SEQUENCE', String(sequence)),
    ...when(time),
    contentLine('SUMMARY', textValue(summary)),
    ...(description ? [contentLine('DESCRIPTION', textValue(description))] : []),
    ...(location ? [contentLine('LOCATION', textValue(location))] : []),
    ...(url ? [contentLine('URL', address(url))] : []),
    ...(stream
      ? [contentLine(`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${parameterValue(summary)}`, address(stream))]
      : []),
    contentLine('STATUS', status),
    // A day or a deadline keeps nobody from other appointments; nor does what was cancelled.
    contentLine('TRANSP', isBusy(entry) ? 'OPAQUE' : 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ];
}

function when(time: Time): string[] {
  if (time.kind === 'day') {
    return [
      contentLine('DTSTART;VALUE=DATE', compact(time.date)),
      contentLine('DTEND;VALUE=DATE', compact(nextDay(time.date))),
    ];
  }
  const end = time.end === undefined ? [] : [contentLine('DTEND', compact(time.end))];
  return [contentLine('DTSTART', compact(time.start)), ...end];
}

function isBusy({ time, status }: Entry): boolean {
  return time.kind === 'span' && time.end !== undefined && status !== 'CANCELLED';
}

/** A URI (RFC 3986), which has neither spaces nor letters beyond ASCII. */
function address(url: string): string {
  return new URL(url).href;
}

/** `2024-01-11T12:00:00Z` is `20240111T120000Z` here. */
function compact(moment: Instant | CalendarDate): string {
  return moment.replace(/[-:]/g, '');
}
