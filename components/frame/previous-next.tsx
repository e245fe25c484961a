import type { Words } from '../../lib/words';
import type { FrameLink } from './header';
import styles from './previous-next.module.css';

interface PreviousNextProps {
  readonly previous?: FrameLink;
  readonly next?: FrameLink;
  readonly words: Words;
}

/** The pages before and after this one; nothing when it stands alone. */
export function PreviousNext({ previous, next, words }: PreviousNextProps) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.both} aria-label={words.previousNext}>
      {previous ? (
        <a className={styles.previous} href={previous.href} rel="prev">
          <span className={styles.label}>{words.previous}</span> {previous.label}
        </a>
      ) : null}
      {next ? (
        <a className={styles.next} href={next.href} rel="next">
          <span className={styles.label}>{words.next}</span> {next.label}
        </a>
      ) : null}
    </nav>
  );
}
