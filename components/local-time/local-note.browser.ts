import { nextDay } from '../../lib/dates/calendar';
import { formatDate, formatTime } from '../../lib/dates/format';
import type { ClockWords } from '../../lib/words';

/** A time on a clock, for a reader who looks at a certain day. */
interface Said {
  /** The date and time on the clock. */
  readonly local: string;
  /** The day under which it stands; empty when it stands under none. */
  readonly day: string;
  readonly lang: string;
  readonly words: ClockWords;
}

/**
 * Says which day a time is on, when it is not the day under which it stands.
 *
 * @returns `next day`, `previous day`, a date where neither is right, or an empty text
 */
export function dayRemark({ local, day, lang, words }: Said): string {
  const own = local.slice(0, 10);
  if (day === own) return '';
  if (day !== '' && nextDay(day) === own) return words.nextDay;
  if (day !== '' && nextDay(own) === day) return words.previousDay;
  return formatDate(own, lang);
}

/**
 * Says a time of the visitor's: `03:30 your time, next day`.
 *
 * @returns the text
 */
export function localNote(said: Said): string {
  const time = said.words.yours.replace('{time}', formatTime(said.local.slice(11), said.lang));
  return [time, dayRemark(said)].filter(Boolean).join(', ');
}

/**
 * Says what is left of the time before a deadline, never more than there is: `in 3 days`, `in 5 hours`, `passed`.
 *
 * @param left milliseconds; none or fewer when it has passed
 * @param lang a BCP 47 tag
 * @param passed how it is said that there is none
 */
export function timeLeft(left: number, lang: string, passed: string): string {
  if (left <= 0) return passed;
  const minutes = Math.floor(left / 60_000);
  const relative = new Intl.RelativeTimeFormat(lang);
  if (minutes < 120) return relative.format(Math.max(minutes, 1), 'minute');
  return minutes < 2880
    ? relative.format(Math.floor(minutes / 60), 'hour')
    : relative.format(Math.floor(minutes / 1440), 'day');
}

/**
 * Says when a deadline is where the visitor is: `ends January 11, 2024, 13:00 your time`.
 *
 * @param local the visitor's date and time at which it has passed; midnight is said as the last minute before it
 * @param isWholeDay whether only the day was stated, and its end counts
 * @param lang a BCP 47 tag
 * @param words of the site
 */
export function localDeadline(local: string, isWholeDay: boolean, lang: string, words: ClockWords): string {
  const text = `${formatDate(local.slice(0, 10), lang)}, ${formatTime(local.slice(11), lang)}`;
  return (isWholeDay ? words.ends : words.yours).replace('{time}', text);
}
