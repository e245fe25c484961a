import type { ReactNode } from 'react';
import type { PictureSource } from '../picture/picture';
import { Icon, type IconSource } from '../icon/icon';
import { FeaturedPicture } from './featured-picture';
import styles from './masthead.module.css';

interface MastheadProps {
  /** The workshop's name; the heading of the page. */
  readonly title: string;
  /** Whether a picture says the name, so that only screen readers need the heading. */
  readonly isTitleHidden?: boolean;
  readonly tagline?: string;
  /** When and where it takes place, each with a remark in smaller letters. */
  readonly facts: readonly Fact[];
  readonly picture?: PictureSource;
  /** What the picture shows; empty when it only decorates. */
  readonly alt?: string;
}

/** One thing to know at first sight. */
export interface Fact {
  readonly text: ReactNode;
  readonly remark?: string;
}

/** The head of the home page: the workshop, when, and where. */
export function Masthead({ title, isTitleHidden, tagline, facts, picture, alt = '' }: MastheadProps) {
  return (
    <div className={picture ? styles.pictured : styles.masthead}>
      {picture ? <FeaturedPicture picture={picture} alt={alt} /> : null}
      <h1 className={isTitleHidden ? 'visually-hidden' : styles.title}>{title}</h1>
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
  readonly description?: ReactNode;
  /** What the page is about, and what a screen reader calls the list of it. */
  readonly topics?: { readonly label: string; readonly names: readonly string[] };
  readonly icon?: IconSource;
}

/** The head of a page in the section layout: its title, what it is about, its topics. */
export function SectionHead({ title, description, topics, icon }: SectionHeadProps) {
  return (
    <div className={styles.masthead}>
      <h1 className={styles.title}>
        {icon ? (
          <span className={styles.icon}>
            <Icon icon={icon} />
          </span>
        ) : null}
        {title}
      </h1>
      {description ? <p className={styles.tagline}>{description}</p> : null}
      {topics && topics.names.length > 0 ? (
        <>
          <p className="visually-hidden">{topics.label}</p>
          <ul className={styles.topics}>
            {topics.names.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
