import type { ReactNode } from 'react';
import { formatDate } from '../../lib/dates';
import styles from './news.module.css';

/** A piece of news in a list. */
export interface ListedNews {
  readonly id: string;
  readonly title: string;
  /** `2024-01-10` */
  readonly date: string;
  /** Its own page; undefined where news have none. */
  readonly href?: string;
  readonly summary?: ReactNode;
}

interface NewsListProps {
  readonly news: readonly ListedNews[];
  /** Where the rest is, when this is not all. */
  readonly more?: { readonly href: string; readonly label: string };
  readonly lang: string;
}

/** News with their days, the newest first; nothing when there are none. */
export function NewsList({ news, more, lang }: NewsListProps) {
  if (news.length === 0) return null;
  return (
    <div>
      <ul className={styles.list}>
        {news.map(({ id, title, date, href, summary }) => (
          <li key={id} className={styles.entry}>
            <time className={styles.date} dateTime={date}>
              {formatDate(date, lang)}
            </time>
            <div className={styles.text}>
              <p className={styles.title}>
                {href ? (
                  <a href={href}>
                    <bdi>{title}</bdi>
                  </a>
                ) : (
                  <bdi>{title}</bdi>
                )}
              </p>
              {summary ? (
                <p className={styles.summary}>
                  <bdi>{summary}</bdi>
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {more ? (
        <p className={styles.more}>
          <a href={more.href}>{more.label}</a>
        </p>
      ) : null}
    </div>
  );
}
