import { useId, type ReactNode } from 'react';
import type { ButtonColor } from '../../lib/schema/button-color';
import type { Words } from '../../lib/words';
import { buttonClass } from '../button/button-class';
import { Icon, type IconSource } from '../icon/icon';
import styles from './modal.module.css';

interface ModalProps {
  /** What the button says that opens it. */
  readonly button: string;
  readonly color?: ButtonColor;
  readonly title?: ReactNode;
  readonly closeIcon: IconSource;
  readonly words: Words;
  /** What it says, rendered. */
  readonly children?: ReactNode;
}

/**
 * A button and the dialog that it opens, without script: by `command` and `commandfor` (HTML, "invoker commands"), which
 * make it modal; in browsers that do not know them by `popovertarget`, where it opens and closes but does not hold the
 * focus. A button that has both obeys `command`. On paper the text is printed in its place.
 */
export function Modal({ button, color, title, closeIcon, words, children }: ModalProps) {
  const id = useId();
  const label = title ? { 'aria-labelledby': `${id}t` } : { 'aria-label': button };
  // React does not know these names yet, and passes small letters on as they are.
  const opens = { command: 'show-modal', commandfor: id };
  const closes = { command: 'close', commandfor: id };
  return (
    <div className={styles.modal}>
      <button
        className={`${buttonClass(color)} ${title ? (styles.titled ?? '') : ''}`.trim()}
        type="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        {...opens}
      >
        {button}
      </button>
      <dialog className={styles.dialog} id={id} popover="auto" {...{ closedby: 'any' }} {...label}>
        <div className={styles.head}>
          {title ? (
            <p className={styles.title} id={`${id}t`}>
              {title}
            </p>
          ) : null}
          <button
            className={styles.close}
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            aria-label={words.close}
            {...closes}
          >
            <Icon icon={closeIcon} />
          </button>
        </div>
        <div className={`${styles.body ?? ''} flow`}>{children}</div>
      </dialog>
    </div>
  );
}
