import styles from './toc.module.css';

/** A line of the contents, and what stands below it. */
export interface TocEntry {
  readonly label: string;
  readonly href: string;
  readonly topics?: readonly string[];
  readonly entries?: readonly TocEntry[];
}

/** How many columns a list has on wide screens; as many as fit when it does not say. */
export type Columns = '1' | '2' | '3';

interface TocProps {
  readonly title: string;
  readonly entries: readonly TocEntry[];
  readonly columns?: Columns;
}

/** The card "Contents": the pages of the site with their topics; nothing when there are none. */
export function SiteToc({ title, entries, columns }: TocProps) {
  if (entries.length === 0) return null;
  return (
    <nav className={styles.card} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.pages} data-columns={columns}>
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
export function PageToc({ title, entries, columns }: TocProps) {
  if (entries.length === 0) return null;
  const isFlat = columns === undefined && entries.every(({ entries: below = [] }) => below.length === 0);
  return (
    <nav className={styles.headings} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <Headings entries={entries} className={isFlat ? styles.line : styles.tree} columns={columns} />
    </nav>
  );
}

interface HeadingsProps extends Pick<TocProps, 'entries' | 'columns'> {
  readonly className?: string;
}

function Headings({ entries, className, columns }: HeadingsProps) {
  return (
    <ul className={className} data-columns={columns}>
      {entries.map(({ label, href, entries: below = [] }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          {below.length > 0 ? <Headings entries={below} /> : null}
        </li>
      ))}
    </ul>
  );
}
