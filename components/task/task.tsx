import type { Words } from '../../lib/words';
import styles from './task.module.css';

/** The box of a task list: a mark and a word, since a form control that does nothing only puzzles (WCAG 4.1.2). */
export function TaskMark({ isDone, words }: { readonly isDone: boolean; readonly words: Words }) {
  return (
    <span className={styles.mark} data-done={isDone ? '' : undefined}>
      <span className="visually-hidden">{isDone ? words.done : words.notDone}: </span>
    </span>
  );
}
