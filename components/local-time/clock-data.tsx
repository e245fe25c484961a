import type { ClockWords } from '../../lib/words';
import { Island } from '../island/island';
import styles from './local-time.module.css';

interface ClockDataProps {
  /** The zone of the venue, in which the times of the programme stand; `?now=…` is read in it. */
  readonly zone: string;
  readonly words: ClockWords;
  /** Whether the visitor's own times are said; a screen at a door has none. */
  readonly hasOwnTimes?: boolean;
}

/**
 * What islands have to know to say times in the visitor's zone: the zone of those that stand on the page, and
 * its words. Nothing of it is seen, but that a moment is previewed where one is.
 */
export function ClockData({ zone, words, hasOwnTimes = true }: ClockDataProps) {
  return (
    <>
      <span hidden data-clock={zone} data-words={JSON.stringify(words)} data-classes={styles.note}>
        {hasOwnTimes ? <Island name="local-time" /> : null}
      </span>
      <span className={styles.preview} hidden data-preview>
        <span /> <a href="#content">{words.endPreview}</a>
      </span>
    </>
  );
}

/** Space for the visitor's time, which nothing has to make way for when it comes. */
export function LocalTimePlace() {
  return <span className={styles.place} data-place />;
}

/** Space for how long there is until a deadline, and when it is where the visitor is. */
export function DeadlinePlace({ instant, begins, zone, isWholeDay }: DeadlinePlaceProps) {
  return (
    <span
      className={styles.deadline}
      data-deadline={instant}
      data-begins={begins}
      data-zone={zone}
      data-whole={isWholeDay ? '' : undefined}
    />
  );
}

interface DeadlinePlaceProps {
  /** When it has passed, in UTC. */
  readonly instant: string;
  /** Of a day that is no deadline, when it begins, in UTC. */
  readonly begins?: string;
  readonly zone: string;
  /** Whether only its day was stated. */
  readonly isWholeDay: boolean;
}

/** The button by which a visitor sees the own time first; where no script runs, or all times are the same, it is not there. */
export function TimeSwitch({ words }: { readonly words: ClockWords }) {
  return (
    <button className={styles.switch} type="button" hidden aria-pressed="false" data-time-switch>
      {words.mineFirst}
    </button>
  );
}
