import { changeOf, datetimeOf, deadlineOf, formatWhen, toInstant } from '../../lib/dates';
import { DeadlinePlace } from '../local-time/clock-data';
import { dayInWords, remarksInWords, type SpokenDate } from './date-words';

export interface DateProps extends SpokenDate {
  /** The zone of the venue, where `?now=…` is read in it. */
  readonly venueZone?: string;
  /** The id of the date of the workshop itself, which is no deadline: what is left is left until it begins. */
  readonly event?: string;
}

/** A date in a sentence, with its zone, and with what is not settled about it said plainly. */
export function DateText(props: DateProps) {
  return (
    <>
      <Day {...props} />
      {remarksInWords(props)}
    </>
  );
}

/** The day alone; a day that is one of several has no machine-readable form (HTML, the `time` element). */
export function Day({ date, lang, event }: DateProps) {
  const day = dayInWords({ date, lang });
  if (date.date === undefined) return day ?? null;
  const isSimplyADay = date.id === event && !date.date.includes('T');
  return <time dateTime={datetimeOf(date.date, isSimplyADay ? undefined : date.zone)}>{day}</time>;
}

/** Where the browser says how long there is, and when that is for the visitor; nothing where no instant is settled. */
export function TimeLeft({ date: { id, date, zone, state }, event }: DateProps) {
  const instant = date === undefined || state === 'cancelled' ? undefined : deadlineOf(date, zone);
  if (date === undefined || instant === undefined) return null;
  const isWholeDay = !date.includes('T');
  const begins = id === event && isWholeDay ? toInstant(`${date}T00:00`, zone).instant : undefined;
  return <DeadlinePlace instant={instant} begins={begins} zone={zone} isWholeDay={isWholeDay} />;
}

/** What the date was before, struck, and whether it was extended or moved; nothing when it never changed. */
export function Earlier({ date, lang, words }: DateProps) {
  const change = changeOf(date.previously, date.either ?? date.date ?? [], date.zone);
  if (!change) return null;
  return (
    <>
      <span className="visually-hidden">{words.previously} </span>
      {date.previously.map((earlier, index) => (
        <span key={earlier}>
          {index > 0 ? ', ' : null}
          <del>{formatWhen(earlier, lang)}</del>
        </span>
      ))}{' '}
      {change === 'extended' ? words.extendedTo : words.movedTo}{' '}
    </>
  );
}
