import type { ImportantDate } from '../../lib/schema/important-date';
import type { Words } from '../../lib/words';
import { ClockData } from '../local-time/clock-data';
import { Day, Earlier, TimeLeft, type DateProps } from './date-text';
import { remarksOn, zoneOf } from './date-words';
import styles from './important-dates.module.css';

interface ImportantDatesProps {
  readonly dates: readonly ImportantDate[];
  readonly layout: 'table' | 'list';
  readonly lang: string;
  readonly words: Words;
  readonly venueZone?: string;
  readonly event?: string;
}

/** Deadlines and milestones with what they were before; nothing when there are none. */
export function ImportantDates({
  dates,
  layout,
  lang,
  words,
  venueZone = 'unknown',
  event,
}: ImportantDatesProps) {
  if (dates.length === 0) return null;
  const days = dates.filter((date) => date.date !== undefined);
  const isZoneUnknown = days.length > 0 && days.every(({ zone }) => zone === 'unknown');
  const tracks = new Set(dates.map(({ track }) => track));
  const rows = dates.map((date) => ({
    date,
    lang,
    words,
    event,
    hasZone: !isZoneUnknown,
    hasTrack: tracks.size > 1,
  }));
  return (
    <div>
      {layout === 'table' ? <DatesTable rows={rows} words={words} /> : <DatesList rows={rows} />}
      {isZoneUnknown ? (
        <p className={styles.note}>{words.zonesNotStated}</p>
      ) : (
        <ClockData zone={venueZone} words={words.clock} />
      )}
    </div>
  );
}

interface Row extends DateProps {
  /** Whether the zone is said here, or below for all dates at once. */
  readonly hasZone: boolean;
  /** Whether the track is said: not where all dates are of one. */
  readonly hasTrack: boolean;
}

function DatesTable({ rows, words }: { readonly rows: readonly Row[]; readonly words: Words }) {
  return (
    <table className={styles.dates}>
      <caption className="visually-hidden">{words.dates.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.dates.what}</th>
          <th scope="col">{words.dates.day}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.date.id} data-state={row.date.state}>
            <th scope="row">
              <Label {...row} />
            </th>
            <td>
              <When {...row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DatesList({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className={styles.list}>
      {rows.map((row) => (
        <div key={row.date.id} data-state={row.date.state}>
          <dt>
            <Label {...row} />
          </dt>
          <dd>
            <When {...row} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Label({ date, hasTrack }: Row) {
  return (
    <>
      {date.link ? <a href={date.link}>{date.label}</a> : date.label}
      {date.track && hasTrack ? <span className={styles.track}> {date.track}</span> : null}
    </>
  );
}

function When({ hasZone, ...props }: Row) {
  const zone = hasZone ? zoneOf(props) : undefined;
  const remarks = [...remarksOn(props), ...(zone ? [zone] : [])];
  return (
    <>
      <span className={styles.earlier}>
        <Earlier {...props} />
      </span>
      <span className={styles.day}>
        <Day {...props} />
      </span>
      {remarks.length > 0 ? <span className={styles.remark}> {remarks.join('; ')}</span> : null}
      <TimeLeft {...props} />
    </>
  );
}
