import type { MineWords } from '../../lib/words';
import { Island } from '../island/island';
import styles from './stars.module.css';

/** What stars need to know of the site. */
export interface StarsSetting {
  /** By which what is kept is told apart from that of other years. */
  readonly edition: string;
  /** Where the visitor's own programme stands. */
  readonly href: string;
  readonly words: MineWords;
}

/**
 * The star that the island puts beside sessions and papers, and where it says what came of it. Without the island there
 * are no stars.
 */
export function Stars({ edition, href, words }: StarsSetting) {
  return (
    <>
      <template data-stars={edition}>
        <button className={styles.star} type="button" aria-pressed="false" data-label={words.starTitle}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M12 2.8l2.8 6 6.4.8-4.7 4.5 1.2 6.5L12 17.4l-5.7 3.2 1.2-6.5L2.8 9.6l6.4-.8z" />
          </svg>
          <span>{words.star}</span>
        </button>
      </template>
      <div
        className={styles.note}
        data-star-note
        data-added={words.added}
        data-removed={words.removed}
        data-clash={words.clash}
        data-failed={words.failed}
      >
        <p role="status" />
        <a href={href} hidden>
          {words.title} <span data-count />
        </a>
        <button type="button" data-star-close hidden>
          {words.close}
        </button>
      </div>
      <Island name="mine" />
    </>
  );
}

/**
 * Marks what can be starred; the island puts the star into it, at its end.
 *
 * @param key `session:opening`, `paper:12`; without it there is no star
 * @param className of the element itself
 */
export function starHost(key: string | undefined, className?: string) {
  if (key === undefined) return { className };
  return {
    className: className === undefined ? styles.host : `${className} ${styles.host}`,
    'data-star': key,
  };
}

/** A star with a word beside it, in the head of a page. */
export function HeadStar({ star }: { readonly star?: string }) {
  return star === undefined ? null : <div className={styles.head} data-star={star} data-star-text />;
}
