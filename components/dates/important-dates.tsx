import type { ImportantDate } from '../../lib/schema/important-date';
import type { Words } from '../../lib/words';
import { Day, Earlier, remarksOn, zoneOf } from './date-text';
import styles from './important-dates.module.css';

interface ImportantDatesProps {
  readonly dates: readonly ImportantDate[];
  readonly lang: string;
  readonly words: Words;
}

/** Deadlines and milestones with what they were before; nothing when there are none. */
export function ImportantDates({ dates, lang, words }: ImportantDatesProps) {
  if (dates.length === 0) return null;
  const days = dates.filter((date) => date.date !== undefined);
  const isZoneUnknown = days.length > 0 && days.every(({ zone }) => zone === 'unknown');
  return (
    <div>
      <table className={styles.dates}>
        <caption className="visually-hidden">{words.dates.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dates.what}</th>
            <th scope="col">{words.dates.day}</th>
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => {
            const props = { date, lang, words };
            const zone = isZoneUnknown ? undefined : zoneOf(props);
            const remarks = [...remarksOn(props), ...(zone ? [zone] : [])];
            return (
              <tr key={date.id} data-state={date.state}>
                <th scope="row">{date.link ? <a href={date.link}>{date.label}</a> : date.label}</th>
                <td>
                  <span className={styles.earlier}>
                    <Earlier {...props} />
                  </span>
                  <span className={styles.day}>
                    <Day {...props} />
                  </span>
                  {remarks.length > 0 ? <span className={styles.remark}> {remarks.join('; ')}</span> : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isZoneUnknown ? <p className={styles.note}>{words.zonesNotStated}</p> : null}
    </div>
  );
}
