import styles from './toc.module.css';

/** A line of the contents, and what stands below it. */
export interface TocEntry {
  readonly label: string;
  readonly href: string;
  readonly topics?: readonly string[];
}

interface TocProps {
  readonly title: string;
  readonly entries: readonly TocEntry[];
}

/** The card "Contents": the pages of the site with their topics. */
export function SiteToc({ title, entries }: TocProps) {
  return (
    <nav className={styles.card} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.pages}>
        {entries.map(({ label, href, topics = [] }) => (
          <li key={href}>
            <a className={styles.page} href={href}>
              {label}
            </a>
            {topics.length > 0 ? (
              <ul className={styles.topics}>
                {topics.map((topic) => (
                  <li key={topic}>{topic}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The headings of the page it stands on; nothing when there are none. */
export function PageToc({ title, entries }: TocProps) {
  if (entries.length === 0) return null;
  return (
    <nav className={styles.headings} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul>
        {entries.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
