import type { ReactNode } from 'react';
import styles from './masthead.module.css';

interface MastheadProps {
  /** The workshop's name; the heading of the page. */
  readonly title: string;
  readonly tagline?: string;
  /** When and where it takes place, each with a remark in smaller letters. */
  readonly facts: readonly Fact[];
}

/** One thing to know at first sight. */
export interface Fact {
  readonly text: ReactNode;
  readonly remark?: string;
}

/** The head of the home page: the workshop, when, and where. */
export function Masthead({ title, tagline, facts }: MastheadProps) {
  return (
    <div className={styles.masthead}>
      <h1 className={styles.title}>{title}</h1>
      {tagline ? <p className={styles.tagline}>{tagline}</p> : null}
      {facts.length > 0 ? (
        <div className={styles.facts}>
          {facts.map(({ text, remark }, index) => (
            <p key={index}>
              {text}
              {remark ? <span className={styles.remark}>{remark}</span> : null}
            </p>
          ))}
        </div>
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
