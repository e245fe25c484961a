import styles from './file-links.module.css';

/** A file of the site to take along. */
export interface FileLink {
  readonly label: string;
  readonly href: string;
  /** What it is about, where several on a page have the same label; for who hears the page. */
  readonly about?: string;
  /** Where a calendar program can follow it (webcal). */
  readonly subscribe?: string;
}

interface FileLinksProps {
  readonly files: readonly FileLink[];
  /** What the link to follow a calendar is called. */
  readonly subscribeLabel: string;
}

/** Files to take along: calendars, citations, feeds; nothing when there are none. */
export function FileLinks({ files, subscribeLabel }: FileLinksProps) {
  if (files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.map(({ label, href, about, subscribe }) => (
        <li key={href}>
          <a href={href}>
            {label}
            {about ? <span className="visually-hidden"> ({about})</span> : null}
          </a>
          {subscribe ? (
            <>
              {' '}
              <a href={subscribe}>
                {subscribeLabel}
                <span className="visually-hidden"> ({about ?? label})</span>
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
