import type { ReactNode } from 'react';
import type { Site } from '../../lib/schema/site';
import type { Words } from '../../lib/words';
import styles from './credits.module.css';

interface CreditsProps {
  /** Undefined where it is not to be said. */
  readonly licence?: Site['licence'];
  /** The repository, when it is known. */
  readonly source?: string;
  readonly words: Words;
  /** Other thanks, rendered. */
  readonly children?: ReactNode;
}

/** Who holds the rights to the texts, where the source lies, and what the site is built with. */
export function Credits({ licence, source, words, children }: CreditsProps) {
  return (
    <div className={styles.credits}>
      {children}
      {licence ? <Licence licence={licence} words={words} /> : null}
      {source ? (
        <p>
          <a href={source}>{words.source}</a>.
        </p>
      ) : null}
      <BuiltWith words={words} />
    </div>
  );
}

/** The line about what the site is built with, which the footer can share. */
export function BuiltWith({ words }: Pick<CreditsProps, 'words'>) {
  return (
    <p>
      {words.builtWith} <a href="https://nextjs.org/">Next.js</a>, <a href="https://mdxjs.com/">MDX</a>{' '}
      {words.and} <a href="https://getbootstrap.com/">Bootstrap</a>.
    </p>
  );
}

/** The line about the licence of the texts, which the footer shares. */
export function Licence({ licence, words }: Required<Pick<CreditsProps, 'licence' | 'words'>>) {
  return (
    <p>
      {words.contentLicence(licence.author, licence.year)}{' '}
      <a href={licence.url} rel="license">
        {licence.name}
      </a>
      .
    </p>
  );
}
