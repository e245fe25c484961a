import type { ReactNode } from 'react';
import styles from './slot-parts.module.css';
import type { ClockView, MaterialView, PaperView, PersonView } from './slot-view';

/** Names, and where each comes from; of many, each on a line. */
export function Names({ people }: { readonly people: readonly PersonView[] }) {
  const line = people.length > 2 ? styles.line : undefined;
  return people.map(({ name, affiliation, href }, index) => (
    <span key={name} className={line}>
      {index > 0 ? <span className={styles.mark}>; </span> : null}
      {href ? <a href={href}>{name}</a> : name}
      {affiliation ? <span className={styles.soft}>, {affiliation}</span> : null}
    </span>
  ));
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

/** Papers with their authors. */
export function Papers({ papers }: { readonly papers: readonly PaperView[] }) {
  return (
    <ul className={styles.papers}>
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
