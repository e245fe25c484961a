import type { ReactNode } from 'react';
import { Byline, type BylineName } from '../byline/byline';
import styles from './slot-parts.module.css';
import type { ClockView, MaterialView, PaperView } from './slot-view';

/** Those who speak; of many, each on a line. */
export function Speakers({ people }: { readonly people: readonly BylineName[] }) {
  if (people.length === 0) return null;
  if (people.length < 3) {
    return (
      <p className={styles.speakers}>
        <Byline names={people} affiliated />
      </p>
    );
  }
  return (
    <ul className={styles.speakers}>
      {people.map((person) => (
        <li key={person.name}>
          <Byline names={[person]} affiliated />
        </li>
      ))}
    </ul>
  );
}

/** From when to when. */
export function Range({ from, to }: { readonly from: ClockView; readonly to: ClockView }) {
  return (
    <>
      <Clock {...from} />–<Clock {...to} />
    </>
  );
}

/** A time of day. */
export function Clock({ text, datetime }: ClockView) {
  return <time dateTime={datetime}>{text}</time>;
}

/** A title, struck where what it names will not happen. */
export function Title({ isStruck, href, children }: TitleProps) {
  const linked = href ? <a href={href}>{children}</a> : children;
  return isStruck ? <s>{linked}</s> : linked;
}

interface TitleProps {
  readonly isStruck?: boolean;
  readonly href?: string;
  readonly children: ReactNode;
}

/** More papers than this stand in columns. */
const long = 10;

/** Papers with their authors. */
export function Papers({ papers }: { readonly papers: readonly PaperView[] }) {
  return (
    <ul className={papers.length > long ? `${styles.papers} ${styles.many}` : styles.papers}>
      {papers.map(({ id, title, authors, href }) => (
        <li key={id}>
          <Title href={href}>{title}</Title> <span className={styles.soft}>{authors}</span>
        </li>
      ))}
    </ul>
  );
}

/** Links to slides, recordings and the like, in a line. */
export function Materials({ materials }: { readonly materials: readonly MaterialView[] }) {
  return (
    <p className={styles.materials}>
      {materials.map(({ label, href }) => (
        <a key={`${label} ${href}`} href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
