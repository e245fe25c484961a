import type { ReactNode } from 'react';
import type { Words } from '../../lib/words';
import styles from './footer.module.css';
import type { FrameLink } from './header';

interface FooterProps {
  /** The workshop's name, in full. */
  readonly name: string;
  /** Submission, proceedings, contact: what visitors look for first. */
  readonly links: readonly FrameLink[];
  /** The navigation once more; empty where it is not wanted. */
  readonly navigation?: readonly FrameLink[];
  /** Whether there is a link to the top of the page. */
  readonly hasWayUp?: boolean;
  /** Licence, author and year; what the site is built with. */
  readonly children: ReactNode;
  readonly words: Words;
}

/** What every page ends with. */
export function Footer({ name, links, navigation = [], hasWayUp = true, children, words }: FooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={`${styles.inner} frame`}>
        <p className={styles.name}>{name}</p>
        <Links label={words.footerLinks} links={links} />
        <Links label={words.allPages} links={navigation} isWide />
        <div className={styles.small}>
          {children}
          {hasWayUp ? (
            <p className={styles.top}>
              <a href="#top">{words.backToTop}</a>
            </p>
          ) : null}
        </div>
      </div>
    </footer>
  );
}

interface LinksProps {
  readonly label: string;
  readonly links: readonly FrameLink[];
  /** Whether they have a line of their own. */
  readonly isWide?: boolean;
}

function Links({ label, links, isWide = false }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <nav className={isWide ? styles.wide : undefined} aria-label={label}>
      <ul className={styles.links}>
        {links.map(({ label: text, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
