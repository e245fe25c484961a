import type { ReactNode } from 'react';
import styles from './accordion.module.css';

/** Folds one below the other. */
export function Accordion({ children }: { readonly children?: ReactNode }) {
  return <div className={styles.accordion}>{children}</div>;
}
