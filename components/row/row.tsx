import type { ReactNode } from 'react';
import styles from './row.module.css';

/** What stands side by side where there is room, and one below the other where there is not. */
export function Row({ children }: { readonly children?: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
