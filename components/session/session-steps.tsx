import type { LinkEntry } from '../link-list/link-list';
import styles from './session-steps.module.css';

interface SessionStepsProps {
  /** What the links are called together. */
  readonly label: string;
  /** What comes before, and what comes after. */
  readonly steps: readonly { readonly label: string; readonly entry?: LinkEntry }[];
}

/** Ways from a session to what comes before and after it; nothing when it is the only one. */
export function SessionSteps({ label, steps }: SessionStepsProps) {
  if (steps.every(({ entry }) => entry?.href === undefined)) return null;
  return (
    <nav aria-label={label} className={styles.steps}>
      {steps.map(({ label: direction, entry }) => (
        <p key={direction} className={styles.step}>
          {entry?.href ? (
            <>
              <span className={styles.label}>{direction}</span>
              <a href={entry.href}>{entry.title}</a>
              <span className={styles.detail}>{entry.detail}</span>
            </>
          ) : null}
        </p>
      ))}
    </nav>
  );
}
