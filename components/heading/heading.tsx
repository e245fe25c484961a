import type { ReactNode } from 'react';
import styles from './heading.module.css';

interface HeadingProps {
  readonly id?: string;
  readonly children?: ReactNode;
}

function linked(Level: 'h2' | 'h3' | 'h4') {
  return function Heading({ id, children }: HeadingProps) {
    if (id === undefined) return <Level>{children}</Level>;
    return (
      <Level id={id}>
        <a className={styles.anchor} href={`#${id}`}>
          {children}
        </a>
      </Level>
    );
  };
}

/** Headings that can be linked to: the text itself is the link, so nothing is read twice. */
export const linkedHeadings = { h2: linked('h2'), h3: linked('h3'), h4: linked('h4') };
