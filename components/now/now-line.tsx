import type { ClockWords } from '../../lib/words';
import { Island } from '../island/island';
import { ClockData } from '../local-time/clock-data';
import styles from './now.module.css';
import type { NowDay } from './running.browser';

interface NowLineProps {
  /** The zone of the venue. */
  readonly zone: string;
  readonly days: readonly NowDay[];
  readonly words: ClockWords;
}

/** A line that says on the day of the workshop what runs now and what comes next; its space is kept for it. */
export function NowLine({ zone, days, words }: NowLineProps) {
  return (
    <div className={styles.line} data-now-line={JSON.stringify(days)} data-classes={styles.part}>
      <ClockData zone={zone} words={words} />
      <Island name="now" />
    </div>
  );
}

/** The link to what runs now; where nothing runs, or no script, it is not there. */
export function NowLink({ words }: { readonly words: ClockWords }) {
  return (
    <>
      <a className={styles.link} href="#content" hidden data-now-link data-classes={styles.mark}>
        {words.toNow}
      </a>
      <Island name="now" />
    </>
  );
}
