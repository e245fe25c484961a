import type { ReactNode } from 'react';
import styles from './question.module.css';

interface QuestionProps {
  readonly header: ReactNode;
  /** The id of the header, by which screen readers name the question. */
  readonly headerId: string;
  readonly id?: string;
  readonly text?: ReactNode;
  /** What else belongs to it: paragraphs, code, solutions. */
  readonly children?: ReactNode;
}

/** A question under its header; the header is no heading, so a list of them leaves the outline of the page alone. */
export function Question({ header, headerId, id, text, children }: QuestionProps) {
  return (
    <div className={styles.question} id={id} role="group" aria-labelledby={headerId}>
      <p className={styles.header} id={headerId}>
        {header}
      </p>
      <div className={`flow ${styles.body}`}>
        {text ? <p>{text}</p> : null}
        {children}
      </div>
    </div>
  );
}

/** A solution of a question, around the fold that hides it. */
export function Solution({ children }: { readonly children?: ReactNode }) {
  return <div className={styles.solution}>{children}</div>;
}
