import type { Named } from '../../content';
import { latexOf } from './latex';

type Author = Pick<Named, 'name' | 'person'>;

/** A name of which somebody has said which part is that of the family. */
interface Parts {
  readonly family: string;
  readonly given: string;
  /** What follows the family's name after a comma: `Jr.` */
  readonly suffix: string;
}

/**
 * Writes a name for BibTeX as the person writes it, since nobody but the person knows its family name; of somebody with
 * a file whose `sort` is a part of the name, that is the family name, wherever it stands.
 *
 * @param author somebody on a paper
 * @returns a name of which BibTeX can find the parts; in braces where it would find wrong ones
 */
export function nameOf(author: Author): string {
  const parts = partsOf(author);
  if (parts)
    return [parts.family, parts.suffix, parts.given]
      .filter((part) => part !== '')
      .map(latexOf)
      .join(', ');
  return isMisread(author.name) ? `{${latexOf(author.name)}}` : latexOf(author.name);
}

/**
 * The family name, for a key to cite by.
 *
 * @param author somebody on a paper
 * @returns what `sort` says, else the last word of the name
 */
export function familyOf(author: Author): string {
  return partsOf(author)?.family ?? author.name.trim().split(/\s+/).at(-1) ?? '';
}

function partsOf({ name, person }: Author): Parts | undefined {
  const wanted = person?.sort?.split(',')[0]?.trim().split(/\s+/) ?? [];
  const words = name.trim().split(/\s+/);
  const isAt = (start: number) => wanted.every((word, index) => isSame(word, words[start + index] ?? ''));
  // The last of several, since given names stand before it more often than behind.
  const start = words.findLastIndex((_, index) => isAt(index));
  if (wanted.length === 0 || wanted.length === words.length || start < 0) return undefined;
  const after = words.slice(start + wanted.length);
  const suffix = after.filter((word) => /^(?:jr|sr|i{2,3}|iv)\.?$/i.test(word));
  const given = [...words.slice(0, start), ...after.filter((word) => !suffix.includes(word))];
  const family = words.slice(start, start + wanted.length);
  return { family: family.join(' '), given: given.join(' '), suffix: suffix.join(' ') };
}

/** Some write their family name in capitals. */
function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { sensitivity: 'accent' }) === 0;
}

/** Commas and "and" part names; a name that begins with a small letter has no given name for BibTeX. */
function isMisread(name: string): boolean {
  return /,|\sand\s|^others$/i.test(name) || /^\p{Ll}/u.test(name);
}
