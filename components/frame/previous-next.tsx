import type { ReactNode } from 'react';
import styles from './previous-next.module.css';

/** What comes before or after what a page shows. */
export interface Neighbour {
  /** Which of the two it is, in a word. */
  readonly label: string;
  readonly href: string;
  readonly title: ReactNode;
  /** When and where, or by whom, in small letters. */
  readonly detail?: ReactNode;
}

interface PreviousNextProps {
  /** What the links are called together. */
  readonly label: string;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  /** The page that lists them all. */
  readonly all?: { readonly href: string; readonly title: string };
}

/** Ways from a page to what comes before and after it, and to the list of all; nothing when it stands alone. */
export function PreviousNext({ label, previous, next, all }: PreviousNextProps) {
  if (!previous && !next && !all) return null;
  return (
    <nav className={styles.both} aria-label={label}>
      {previous ? <NeighbourLink {...previous} className={styles.previous} rel="prev" /> : null}
      {next ? <NeighbourLink {...next} className={styles.next} rel="next" /> : null}
      {all ? (
        <a className={styles.all} href={all.href}>
          {all.title}
        </a>
      ) : null}
    </nav>
  );
}

interface NeighbourLinkProps extends Neighbour {
  readonly className?: string;
  readonly rel: 'prev' | 'next';
}

function NeighbourLink({ label, href, title, detail, ...way }: NeighbourLinkProps) {
  return (
    <a href={href} {...way}>
      <span className={styles.label}>{label}</span> <span className={styles.title}>{title}</span>
      {detail ? <span className={styles.detail}> {detail}</span> : null}
    </a>
  );
}
