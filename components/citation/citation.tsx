import { Island } from '../island/island';
import styles from './citation.module.css';

interface CitationProps {
  /** A BibTeX entry. */
  readonly bibtex: string;
  /** Where the same entry lies as a file. */
  readonly href?: string;
  readonly words: { readonly bibtex: string; readonly copy: string; readonly copied: string };
}

/** How to cite something. The button copies it where scripts run; without them it is not there. */
export function Citation({ bibtex, href, words }: CitationProps) {
  return (
    <div className={styles.citation}>
      <pre dir="ltr" id="bibtex">
        <code>{bibtex.trim()}</code>
      </pre>
      <p className={styles.actions}>
        <button className={styles.copy} type="button" data-copy="bibtex" data-copied={words.copied}>
          {words.copy}
        </button>
        {href ? (
          <a href={href} download="">
            {words.bibtex}
          </a>
        ) : null}
        <span role="status" className="visually-hidden" data-copy-status />
      </p>
      <Island name="citation" />
    </div>
  );
}
