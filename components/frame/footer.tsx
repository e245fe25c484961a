import type { ReactNode } from 'react';
import type { Words } from '../../lib/words';
import styles from './footer.module.css';
import type { FrameLink } from './header';

interface FooterProps {
  /** The workshop's name, in full. */
  readonly name: string;
  /** Submission, proceedings, contact: what visitors look for first. */
  readonly links: readonly FrameLink[];
  /** Licence, author and year. */
  readonly children: ReactNode;
  readonly words: Words;
}

/** What every page ends with. */
export function Footer({ name, links, children, words }: FooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={`${styles.inner} frame`}>
        <p className={styles.name}>{name}</p>
        {links.length > 0 ? (
          <nav aria-label={words.footerLinks}>
            <ul className={styles.links}>
              {links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <div className={styles.small}>
          {children}
          <p className={styles.top}>
            <a href="#top">{words.backToTop}</a>
          </p>
        </div>
      </div>
    </footer>
  );
}
