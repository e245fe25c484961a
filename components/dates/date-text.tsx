import { formatDate, formatEither, zoneLabel } from '../../lib/dates';
import type { ImportantDate } from '../../lib/schema/important-date';
import type { Words } from '../../lib/words';

interface DateTextProps {
  readonly date: ImportantDate;
  readonly lang: string;
  readonly words: Words;
}

/** A date in a sentence, with what is not settled about it said plainly. */
export function DateText({ date, lang, words }: DateTextProps) {
  return (
    <>
      <Day date={date} lang={lang} /> <DateRemark date={date} words={words} />
    </>
  );
}

/** The day alone; a day that is one of several has no machine-readable form (HTML, the `time` element). */
export function Day({ date, lang }: Pick<DateTextProps, 'date' | 'lang'>) {
  if (date.either) return <span>{formatEither(date.either, lang)}</span>;
  return date.date ? <time dateTime={date.date}>{formatDate(date.date, lang)}</time> : null;
}
