import styles from './news-links.module.css';

/** A page of the site, by its title. */
export interface TitledLink {
  readonly href: string;
  readonly title: string;
}

interface NewsLinksProps {
  readonly older?: TitledLink;
  readonly newer?: TitledLink;
  /** The page that lists them all. */
  readonly all?: TitledLink;
  readonly words: { readonly older: string; readonly newer: string; readonly others: string };
}

/** Below a piece of news: those before and after it, and the way back to the list. */
export function NewsLinks({ older, newer, all, words }: NewsLinksProps) {
  if (!older && !newer && !all) return null;
  return (
    <nav className={styles.links} aria-label={words.others}>
      {older ? (
        <a href={older.href} rel="prev">
          <span className={styles.label}>← {words.older}</span> {older.title}
        </a>
      ) : null}
      {newer ? (
        <a className={styles.newer} href={newer.href} rel="next">
          <span className={styles.label}>{words.newer} →</span> {newer.title}
        </a>
      ) : null}
      {all ? (
        <a className={styles.all} href={all.href}>
          {all.title}
        </a>
      ) : null}
    </nav>
  );
}
