import {
  changeOf,
  datetimeOf,
  deadlineOf,
  formatEither,
  formatWhen,
  placeOf,
  toInstant,
  zoneLabel,
} from '../../lib/dates';
import type { ImportantDate } from '../../lib/schema/important-date';
import type { Words } from '../../lib/words';
import { DeadlinePlace } from '../local-time/clock-data';

export interface DateProps {
  readonly date: ImportantDate;
  readonly lang: string;
  readonly words: Words;
  /** The zone of the venue, where `?now=…` is read in it. */
  readonly venueZone?: string;
  /** The id of the date of the workshop itself, which is no deadline: what is left is left until it begins. */
  readonly event?: string;
}

/** A date in a sentence, with its zone, and with what is not settled about it said plainly. */
export function DateText(props: DateProps) {
  const { date, words } = props;
  const isZoneUnknown = date.zone === 'unknown';
  const remarks = [...remarksOn(props), ...(isZoneUnknown ? [words.zoneNotStated] : [])];
  const zone = isZoneUnknown ? undefined : zoneOf(props);
  return (
    <>
      <Day {...props} />
      {zone ? `, ${zone}` : null}
      {remarks.length > 0 ? ` (${remarks.join('; ')})` : null}
    </>
  );
}

/** The day alone; a day that is one of several has no machine-readable form (HTML, the `time` element). */
export function Day({ date, lang }: DateProps) {
  if (date.either) return formatEither(date.either, lang);
  if (date.date === undefined) return null;
  return <time dateTime={datetimeOf(date.date, date.zone)}>{formatWhen(date.date, lang)}</time>;
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

/**
 * What is not settled about a date, or no longer so.
 *
 * @returns remarks in the site's language
 */
export function remarksOn({ date, words }: DateProps): string[] {
  const remarks = date.either ? [words.notSettled] : [];
  return date.state === 'announced' ? remarks : [...remarks, words[date.state]];
}

/**
 * The zone of a date, for a reader: `AoE (UTC−12)`, `São Paulo time`, or that none was stated.
 *
 * @returns undefined where the day is not settled, since then no hour of it matters yet
 */
export function zoneOf({ date, lang, words }: DateProps): string | undefined {
  if (date.zone === 'unknown') return words.zoneNotStated;
  if (date.date === undefined) return undefined;
  const label = zoneLabel(date.zone, deadlineOf(date.date, date.zone) ?? '', lang);
  const place = placeOf(date.zone);
  return place ? words.timeIn(place, label ?? '') : label;
}
