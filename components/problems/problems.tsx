import type { Problem } from '../../lib/problem';
import styles from './problems.module.css';

/** What is wrong with the content, over the page; only in development, where the one who reads it can mend it. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <details className={styles.problems} open={errors > 0}>
      <summary className={styles.title}>
        {errors > 0 ? `${errors} to mend before this can be published` : `${problems.length} to look at`}
      </summary>
      <ol className={styles.list}>
        {problems.map(({ file, line, column, severity, message, hint }, index) => (
          <li key={index}>
            <code>
              {file}:{line}:{column}
            </code>{' '}
            {severity === 'warning' ? <span>warning: </span> : null}
            {message}
            {hint ? <p className={styles.hint}>{hint}</p> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
