import type { ReactNode } from 'react';
import styles from './fold.module.css';

interface FoldProps {
  /** What is always shown. */
  readonly title: ReactNode;
  /** Where a link leads: to the text, as a browser unfolds what is around the place that a link leads to. */
  readonly id?: string;
  /** Folds of one name close each other. */
  readonly name?: string;
  readonly isOpen?: boolean;
  readonly children?: ReactNode;
}

/** A title that unfolds a text, without script (HTML, `<details>`); on paper the text is always there. */
export function Fold({ title, id, name, isOpen = false, children }: FoldProps) {
  return (
    <details className={styles.fold} name={name} open={isOpen}>
      <summary className={styles.title}>
        <span className={styles.words}>{title}</span>
      </summary>
      <div className={`flow ${styles.body}`} id={id}>
        {children}
      </div>
    </details>
  );
}
