import type { Named } from '../../content';
import { latexOf } from './latex';

/**
 * Writes a name for BibTeX as the person writes it, since nobody but the person knows its family name; of somebody with
 * a file whose `sort` is the end of the name, that is the family name.
 *
 * @param named somebody on a paper
 * @returns a name of which BibTeX can find the parts; in braces where it would find wrong ones
 */
export function nameOf({ name, person }: Pick<Named, 'name' | 'person'>): string {
  const family = person?.sort?.split(',')[0]?.trim() ?? '';
  const given = name.slice(0, -family.length).trim();
  if (family !== '' && given !== '' && name.endsWith(` ${family}`))
    return `${latexOf(family)}, ${latexOf(given)}`;
  return isMisread(name) ? `{${latexOf(name)}}` : latexOf(name);
}

/** Commas and "and" part names; a name that begins with a small letter has no given name for BibTeX. */
function isMisread(name: string): boolean {
  return /,|\sand\s|^others$/i.test(name) || /^\p{Ll}/u.test(name);
}
