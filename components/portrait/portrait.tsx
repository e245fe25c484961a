import { Picture, type PictureSource } from '../picture/picture';
import styles from './portrait.module.css';

interface PortraitProps {
  readonly name: string;
  readonly photo?: PictureSource;
  /** How wide it is shown; see {@link Picture}. */
  readonly sizes?: string;
  /** Whether it stands at the top of the page. */
  readonly priority?: boolean;
}

/**
 * The picture of a person, square and round. The name always stands beside it, so both forms decorate only: a photo
 * has empty alternative text, and without one the initials are drawn by the style sheet (WCAG 1.1.1).
 */
export function Portrait({ name, photo, sizes = '4.5rem', priority = false }: PortraitProps) {
  if (photo) {
    return (
      <Picture className={styles.portrait} picture={photo} alt="" sizes={sizes} square lazy={!priority} />
    );
  }
  return (
    <span
      aria-hidden="true"
      className={`${styles.portrait} ${styles.initials}`}
      data-initials={initialsOf(name)}
      data-tint={tintOf(name)}
    />
  );
}

/**
 * The initials of a name.
 *
 * @param name as the person writes it, in any script
 * @returns the first letters of the first and the last word, as the eye counts letters (UAX #29)
 */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => (word ? firstLetter(word) : '')).join('');
}

function firstLetter(word: string): string {
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    return segment.toLocaleUpperCase('en');
  }
  return '';
}

/** One of six tints, always the same for a name. */
function tintOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6_007;
  return sum % 6;
}
