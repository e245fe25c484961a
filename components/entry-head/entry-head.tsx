import type { ReactNode } from 'react';
import styles from './entry-head.module.css';

interface EntryHeadProps {
  /** What it is, in small letters above the title: the kind of a session, the track of a paper. */
  readonly kind?: ReactNode;
  readonly title: ReactNode;
  /** A picture beside the title. */
  readonly picture?: ReactNode;
  /** Lines below the title, the most important first. */
  readonly lines: readonly ReactNode[];
  /** What stands below the lines. */
  readonly children?: ReactNode;
}

/** The head of a page about one person, paper or session. */
export function EntryHead({ kind, title, picture, lines, children }: EntryHeadProps) {
  return (
    <div className={styles.head}>
      {picture ? <div className={styles.picture}>{picture}</div> : null}
      <div className={styles.text}>
        {kind ? <p className={styles.kind}>{kind}</p> : null}
        <h1 className={styles.title}>{title}</h1>
        {lines
          .filter((line) => line !== undefined && line !== null && line !== '')
          .map((line, index) => (
            <p key={index} className={index === 0 ? styles.first : styles.line}>
              {line}
            </p>
          ))}
        {children}
      </div>
    </div>
  );
}
