import { CopyButton, type CopyWords } from '../copy/copy-button';
import styles from './citation.module.css';

interface CitationProps {
  /** A BibTeX entry. */
  readonly bibtex: string;
  /** Where the same entry lies as a file. */
  readonly href?: string;
  readonly words: CopyWords & { readonly bibtex: string };
}

/** How to cite something. The button copies it where scripts run; without them it is not there. */
export function Citation({ bibtex, href, words }: CitationProps) {
  return (
    <div className={styles.citation}>
      <pre dir="ltr" id="bibtex">
        <code>{bibtex.trim()}</code>
      </pre>
      <p className={styles.actions}>
        <CopyButton of="bibtex" words={words} />
        {href ? (
          <a href={href} download="">
            {words.bibtex}
          </a>
        ) : null}
      </p>
    </div>
  );
}
