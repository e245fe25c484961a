import type { Words } from '../../lib/words';
import styles from './edit-links.module.css';

interface EditLinksProps {
  /** Where the file can be edited. */
  readonly edit: string;
  /** Where a problem can be reported. */
  readonly report: string;
  readonly words: Words;
}

/** How a reader mends the page, or says that it wants mending. */
export function EditLinks({ edit, report, words }: EditLinksProps) {
  return (
    <p className={styles.links}>
      <a href={edit}>{words.editPage}</a> <a href={report}>{words.reportProblem}</a>
    </p>
  );
}
