const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t,\s]\s*(\d{1,2}):(\d\d)(?::00)?\s*(z|[+-]\d\d:?\d\d)?)?$/i;
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(\p{L}+)\.?,?\s+(\d{4})$/iu;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s+/iu;
const TIME = /^(\d{1,2})(?:[:.h](\d\d))?\s*(?:([ap])\.?m\.?)?$/i;

/**
 * Writes a date that people read without doubt in the form that machines read: `2024/1/5`, `5 January 2024`,
 * `Wed, Jan. 5th, 2024`, `2024-01-05 17:00`. What two people may read differently (`01/05/2024`) it leaves alone.
 *
 * @param text as the editor wrote it
 * @returns ISO 8601, not checked for being a day that exists; or undefined
 */
export function respellWhen(text: string): string | undefined {
  const bare = text.trim().replace(WEEKDAY, '');
  const [, year, , month = '', day = '', hour, minute = '', offset = ''] = YEAR_FIRST.exec(bare) ?? [];
  if (year !== undefined) {
    const date = `${year}-${two(month)}-${two(day)}`;
    return hour === undefined ? date : `${date}T${two(hour)}:${minute}${respellOffset(offset)}`;
  }
  const [, monthName, dayAfter = '', yearLast = ''] = MONTH_FIRST.exec(bare) ?? [];
  if (monthName !== undefined) return byMonthName(yearLast, monthName, dayAfter);
  const [, dayBefore, nameAfter = '', yearEnd = ''] = DAY_FIRST.exec(bare) ?? [];
  return dayBefore === undefined ? undefined : byMonthName(yearEnd, nameAfter, dayBefore);
}

/**
 * Writes `9:15`, `9.15`, `9h15`, `9:15 am` and `9 pm` as `HH:MM`; a bare `9` it leaves alone.
 *
 * @param text as the editor wrote it
 * @returns the time on a 24-hour clock, not checked for being one that exists; or undefined
 */
export function respellTime(text: string): string | undefined {
  const [, hour, minute, half] = TIME.exec(text.trim()) ?? [];
  if (hour === undefined || (minute === undefined && half === undefined)) return undefined;
  if (half === undefined) return `${two(hour)}:${minute}`;
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  const sinceMidnight = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${two(String(sinceMidnight))}:${minute ?? '00'}`;
}

function byMonthName(year: string, name: string, day: string): string | undefined {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : `${year}-${two(String(month))}-${two(day)}`;
}

function respellOffset(offset: string): string {
  return offset.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
