import { didYouMean } from '../../nearest';

/** Why a name leads to nothing: what is wrong with it, what to do, and what to write instead where that is certain. */
export interface Miss {
  readonly message: string;
  readonly hint?: string;
  readonly instead?: string;
}

/**
 * Looks for a name as a Linux server does: capitals count, and so does how accents are stored.
 *
 * @param name what was written
 * @param known what there is
 * @param what what it would be: `picture`, `page`
 * @param cure what to do when nothing is near
 * @returns undefined when it is there; else why it is not
 */
export function lookUp(
  name: string,
  known: ReadonlySet<string>,
  what: string,
  cure?: string,
): Miss | undefined {
  if (known.has(name)) return undefined;
  for (const candidate of known) {
    if (candidate.normalize() === name.normalize()) {
      const message = `the accents in "${name}" are stored in another way than in the name of the ${what}`;
      const hint = `Both look alike, yet a server tells them apart: rename the ${what} with plain letters.`;
      return { message, hint, instead: candidate };
    }
  }
  const small = fold(name);
  for (const candidate of known) {
    if (fold(candidate) !== small) continue;
    const message = `the ${what} "${name}" is called "${candidate}", with other capitals`;
    const where = what === 'page' ? 'addresses tell' : 'a Mac and Windows find both, but a server tells';
    const hint = `Write "${candidate}": ${where} capitals apart.`;
    return { message, hint, instead: candidate };
  }
  return { message: `no ${what} "${name}"`, hint: didYouMean(name, known) ?? cure };
}

/** A name as file systems that do not tell capitals apart see it. */
export function fold(name: string): string {
  return name.normalize().toLowerCase();
}
