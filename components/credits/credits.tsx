import type { Site } from '../../lib/schema/site';
import type { Words } from '../../lib/words';
import styles from './credits.module.css';

interface CreditsProps {
  readonly licence: Site['licence'];
  /** The repository, when it is known. */
  readonly source?: string;
  readonly words: Words;
}

/** Who holds the rights to the texts, where the source lies, and what the site is built with. */
export function Credits({ licence, source, words }: CreditsProps) {
  return (
    <div className={styles.credits}>
      <Licence licence={licence} words={words} />
      {source ? (
        <p>
          <a href={source}>{words.source}</a>.
        </p>
      ) : null}
      <p>
        {words.builtWith} <a href="https://nextjs.org/">Next.js</a>, <a href="https://mdxjs.com/">MDX</a>{' '}
        {words.and} <a href="https://getbootstrap.com/">Bootstrap</a>.
      </p>
    </div>
  );
}

/** The line about the licence of the texts, which the footer shares. */
export function Licence({ licence, words }: Pick<CreditsProps, 'licence' | 'words'>) {
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
