import type { ClockWords } from '../../lib/words';
import { Island } from '../island/island';
import { ClockData } from '../local-time/clock-data';
import styles from './now.module.css';

interface NowLineProps {
  /** The zone of the venue. */
  readonly zone: string;
  /** The page of the programme, which is asked for on the day. */
  readonly href: string;
  /** When the first session starts and the last one ends, in UTC. */
  readonly from: string;
  readonly to: string;
  readonly words: ClockWords;
}

/** A line that says on the day of the workshop what runs now and what comes next; its space is kept for it. */
export function NowLine({ zone, href, from, to, words }: NowLineProps) {
  return (
    <div
      className={styles.line}
      data-now-line={href}
      data-from={from}
      data-to={to}
      data-classes={styles.part}
    >
      <ClockData zone={zone} words={words} />
      <Island name="now" />
    </div>
  );
}

/** The link to what runs now; where nothing runs, or no script, it is not there. */
export function NowLink({ words }: { readonly words: ClockWords }) {
  return (
    <>
      <span className={styles.preview} hidden data-now-preview />
      <a className={styles.link} href="#content" hidden data-now-link data-classes={styles.mark}>
        {words.toNow}
      </a>
      <Island name="now" />
    </>
  );
}
