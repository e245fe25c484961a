import { dayOf, deadlineOf, formatDate, formatTime, offsetAt, placeOf, writeOffset } from '../../lib/dates';
import { ClockData } from '../local-time/clock-data';
import { Day, Earlier, TimeLeft, type DateProps } from './date-text';
import { remarksOn } from './date-words';
import styles from './deadline-banner.module.css';

interface DeadlineBannerProps extends DateProps {
  /** What stands on the link; without it, the host it leads to. */
  readonly text?: string;
}

/**
 * One deadline, large, with its zone in words. It says the same before and after the deadline; how many days are left only
 * the browser knows.
 */
export function DeadlineBanner({ text, ...props }: DeadlineBannerProps) {
  const { date, words, venueZone = 'unknown' } = props;
  const remarks = remarksOn(props);
  const zone = zoneInWords(props);
  const isOpen = date.state !== 'cancelled';
  return (
    <div className={styles.banner} data-state={date.state}>
      <div className={styles.text}>
        <p className={styles.label}>
          {date.label}
          {date.track ? <span className={styles.track}> {date.track}</span> : null}
        </p>
        <p className={styles.when}>
          <span className={styles.earlier}>
            <Earlier {...props} />
          </span>
          <span className={styles.day}>
            <Day {...props} />
          </span>
        </p>
        {remarks.length > 0 ? <p className={styles.remark}>{remarks.join('; ')}</p> : null}
        {isOpen && zone ? <p className={styles.zone}>{zone}</p> : null}
        {isOpen && date.date ? <TimeLeft {...props} /> : null}
        {isOpen && date.date ? <ClockData zone={venueZone} words={words.clock} /> : null}
      </div>
      {date.link && isOpen ? (
        <a className={styles.link} href={date.link}>
          {text ?? words.deadline.goTo(new URL(date.link).hostname.replace(/^www\./, ''))}
        </a>
      ) : null}
    </div>
  );
}

/** Until when a reader anywhere is on time: the clock that counts, and the same moment in UTC. */
function zoneInWords({ date: { date: when, zone }, lang, words }: DateProps): string | undefined {
  if (when === undefined) return undefined;
  const instant = deadlineOf(when, zone);
  if (instant === undefined) return words.zoneNotStated;
  const { deadline } = words;
  const isWholeDay = !when.includes('T');
  const utc = `${formatTime(instant.slice(11, 16), lang)} UTC`;
  if (zone === 'AoE' && isWholeDay) return deadline.anywhereUntil(utc);
  if (zone === 'UTC') return isWholeDay ? deadline.endOfDay('UTC') : 'UTC';
  const offset = writeOffset(offsetAt(zone, instant));
  const place = placeOf(zone);
  const clock = place === undefined ? `${deadline.anywhere}, ${offset}` : words.timeIn(place, offset);
  const moment = deadline.on(utc, formatDate(dayOf(instant), lang));
  return `${isWholeDay ? deadline.endOfDay(clock) : clock} (${moment})`;
}
