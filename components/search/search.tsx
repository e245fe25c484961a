import type { ReactNode } from 'react';
import type { SearchWords } from '../../lib/words';
import styles from './search.module.css';

/** Addresses of one kind, for whoever reads instead of searching. */
export interface SiteIndexGroup {
  readonly key: string;
  readonly heading: string;
  readonly entries: readonly { readonly href: string; readonly title: ReactNode; readonly detail?: string }[];
}

interface SearchProps {
  readonly words: SearchWords;
  /** Where the index lies. */
  readonly index: string;
}

/**
 * The field to search with, and room for what is found. The island fills it; without a script the field is not there,
 * and the index of the site below it is.
 */
export function Search({ words, index }: SearchProps) {
  return (
    <search className={styles.search}>
      <form
        className={styles.form}
        action="/search"
        data-search
        data-index={index}
        data-kinds={JSON.stringify(words.kinds)}
      >
        <label className={styles.label} htmlFor="search-words">
          {words.label}
        </label>
        <span className={styles.row}>
          <input
            id="search-words"
            className={styles.input}
            type="search"
            name="q"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button className={styles.button} type="submit">
            {words.title}
          </button>
        </span>
        <p
          className={styles.status}
          role="status"
          data-status
          data-none={words.none}
          data-one={words.one}
          data-many={words.many}
          data-first={words.first}
          data-failed={words.failed}
          data-loading={words.loading}
        />
      </form>
      <ol className={styles.results} data-results />
      <template data-result>
        <li className={styles.result}>
          <a className={styles.title} href="/search">
            {words.title}
          </a>
          <span className={styles.kind} />
          <p className={styles.passage}>
            <mark />
          </p>
        </li>
      </template>
    </search>
  );
}

/** Every address of the site, by kind. */
export function SiteIndex({
  heading,
  groups,
}: {
  readonly heading: string;
  readonly groups: readonly SiteIndexGroup[];
}) {
  return (
    <div className={styles.index}>
      <h2 className={styles.indexHeading}>{heading}</h2>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ key, heading: name, entries }) => (
          <section key={key} className={styles.group} aria-labelledby={`index-${key}`}>
            <h3 id={`index-${key}`}>{name}</h3>
            <ul>
              {entries.map(({ href, title, detail }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                  {detail ? <span className={styles.detail}> {detail}</span> : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
