import { Fragment } from 'react';
import styles from './byline.module.css';

/** Somebody named in a list of authors or speakers. */
export interface BylineName {
  readonly name: string;
  /** Where more is said of the person. */
  readonly href?: string;
  readonly affiliation?: string;
}

interface BylineProps {
  readonly names: readonly BylineName[];
  /** Whether affiliations follow the names. */
  readonly affiliated?: boolean;
}

/** Names one after the other, in the order in which they were given. */
export function Byline({ names, affiliated = false }: BylineProps) {
  return names.map(({ name, href, affiliation }, index) => (
    <Fragment key={index}>
      {index > 0 ? ', ' : null}
      {href ? <a href={href}>{name}</a> : name}
      {affiliated && affiliation ? <span className={styles.affiliation}> ({affiliation})</span> : null}
    </Fragment>
  ));
}
