import { foreignDates } from './foreign-dates';
import { isDate, parseDate, type CalendarDate } from '../../dates';

/** A full date in a text: day, month and year. */
export interface WrittenDate {
  readonly date: CalendarDate;
  /** The date as it is written, without its weekday. */
  readonly text: string;
  readonly index: number;
  /** The weekday that is written with it. */
  readonly weekday?: {
    readonly text: string;
    readonly index: number;
    readonly day: number;
    readonly lang?: string;
  };
}

/** The days of the week in English; Monday is 1, as ISO 8601 counts. */
const days = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const day = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const forms = [
  `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${month}\\.?,? \\d{4}`,
  '\\d{4}-\\d\\d-\\d\\d',
  '\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
];

// Not the end of a range or of a choice: "21–22 March 2024", "21 or 22 March 2024".
const written = new RegExp(
  `(?<![\\d./]|\\d(?:st|nd|rd|th)? ?(?:[–—-]|and|or|to|&) ?)(?:\\b(${day})\\.?,? (?:the )?)?\\b(${forms.join('|')})(?![\\d/–—-])(?: \\((${day})\\))?`,
  'gi',
);

/**
 * Finds full dates as people write them in English and in the language of the site, and those in digits that can be
 * read in one way only.
 *
 * @param text with single spaces
 * @param lang the language of the site
 * @returns the dates that exist, in their order
 */
export function writtenDates(text: string, lang = 'en'): WrittenDate[] {
  if (!/\d{4}/.test(text)) return [];
  return [...englishDates(text), ...foreignDates(text, lang)].sort((a, b) => a.index - b.index);
}

function englishDates(text: string): WrittenDate[] {
  return [...text.matchAll(written)].flatMap(({ 0: all, 1: before, 2: form = '', 3: after, index }) => {
    const date = iso(form);
    if (date === undefined) return [];
    const said = before ?? after;
    if (said === undefined) return [{ date, text: form, index: index + all.indexOf(form) }];
    const at = index + (before === undefined ? all.lastIndexOf(said) : 0);
    const number = days.findIndex(
      (name) => name !== '' && name.slice(0, 3).toLowerCase() === said.slice(0, 3).toLowerCase(),
    );
    return [
      { date, text: form, index: index + all.indexOf(form), weekday: { text: said, index: at, day: number } },
    ];
  });
}

/**
 * @param day of the week as ISO 8601 counts: 1 is Monday
 * @returns its name in English
 */
export function nameOfDay(day: number): string {
  return days[day] ?? '';
}

function iso(form: string): CalendarDate | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(form);
  if (dotted) {
    const [, first = '', second = '', year = ''] = dotted;
    const date = `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
    return isDate(date) ? date : undefined;
  }
  const parsed = parseDate(form.replace(/ of /i, ' '));
  if (parsed.ok) return parsed.value;
  return parsed.mistake.reason === 'form' ? parsed.mistake.instead : undefined;
}
