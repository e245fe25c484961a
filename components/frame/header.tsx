import type { Words } from '../../lib/words';
import styles from './header.module.css';

/** A link of the frame. */
export interface FrameLink {
  readonly label: string;
  readonly href: string;
  /** Whether it leads to the page it stands on. */
  readonly current?: boolean;
}

interface HeaderProps {
  readonly brand: string;
  readonly navigation: readonly FrameLink[];
  readonly words: Words;
}

/**
 * Brand and navigation. On narrow screens the navigation waits behind a `<details>` beside it, which opens it by the
 * style sheet alone; so there is one list of links, and no script.
 */
export function Header({ brand, navigation, words }: HeaderProps) {
  return (
    <header className={styles.header}>
      <div className={`${styles.bar} frame`}>
        <a className={styles.brand} href="/">
          {brand}
        </a>
        {navigation.length > 0 ? (
          <>
            <details className={styles.menu}>
              <summary className={styles.button}>{words.menu}</summary>
            </details>
            <nav className={styles.navigation} aria-label={words.mainNavigation}>
              <ul className={styles.links}>
                {navigation.map(({ label, href, current }) => (
                  <li key={href}>
                    <a href={href} aria-current={current ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </>
        ) : null}
      </div>
    </header>
  );
}
