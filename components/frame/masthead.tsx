import type { ReactNode } from 'react';
import styles from './masthead.module.css';

interface MastheadProps {
  /** The workshop's name; the heading of the page. */
  readonly title: string;
  readonly tagline?: string;
  /** Where the workshop takes place and at which conference. */
  readonly place?: string;
  /** When it takes place. */
  readonly when?: ReactNode;
}

/** The head of the home page: the workshop, when, and where. */
export function Masthead({ title, tagline, place, when }: MastheadProps) {
  return (
    <div className={styles.masthead}>
      <h1 className={styles.title}>{title}</h1>
      {tagline ? <p className={styles.tagline}>{tagline}</p> : null}
      {when || place ? (
        <p className={styles.facts}>
          {when ? <span>{when}</span> : null}
          {place ? <span>{place}</span> : null}
        </p>
      ) : null}
    </div>
  );
}

interface SectionHeadProps {
  readonly title: string;
  readonly description?: string;
  readonly topics: readonly string[];
}

/** The head of a page in the section layout: its title, what it is about, its topics. */
export function SectionHead({ title, description, topics }: SectionHeadProps) {
  return (
    <div className={styles.masthead}>
      <h1 className={styles.title}>{title}</h1>
      {description ? <p className={styles.tagline}>{description}</p> : null}
      {topics.length > 0 ? (
        <ul className={styles.topics}>
          {topics.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
