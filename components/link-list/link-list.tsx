import type { ReactNode } from 'react';
import styles from './link-list.module.css';

/** Something that a page leads on to. */
export interface LinkEntry {
  readonly key: string;
  readonly title: ReactNode;
  /** Where more is said of it. */
  readonly href?: string;
  /** When and where, or by whom, in small letters. */
  readonly detail?: ReactNode;
}

/** A few things that a page leads on to, one below the other. */
export function LinkList({ entries }: { readonly entries: readonly LinkEntry[] }) {
  return (
    <ul className={styles.list}>
      {entries.map(({ key, title, href, detail }) => (
        <li key={key} className={styles.entry}>
          <span className={styles.title}>{href ? <a href={href}>{title}</a> : title}</span>
          {detail ? <span className={styles.detail}>{detail}</span> : null}
        </li>
      ))}
    </ul>
  );
}
