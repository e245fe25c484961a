import type { Words } from '../../lib/words';
import styles from './draft-notice.module.css';

/** Says that a page is a draft; drafts show only in development and previews. */
export function DraftNotice({ words }: { readonly words: Words }) {
  return <p className={styles.notice}>{words.draft}</p>;
}
