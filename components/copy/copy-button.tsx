import type { PaperWords } from '../../lib/words';
import { Island } from '../island/island';
import styles from './copy-button.module.css';

/** What the button says, before and after. */
export type CopyWords = Pick<PaperWords, 'copy' | 'copied'>;

interface CopyButtonProps {
  /** The id of what it copies. */
  readonly of: string;
  readonly words: CopyWords;
}

/** A button that copies the text of something on the page where scripts run; without them it is not there. */
export function CopyButton({ of, words }: CopyButtonProps) {
  return (
    <>
      <button className={styles.button} type="button" data-copy={of} data-copied={words.copied}>
        {words.copy}
      </button>
      <span role="status" className="visually-hidden" data-copy-status />
      <Island name="copy" />
    </>
  );
}
