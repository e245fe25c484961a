import type { Person } from '../../lib/content';

/** Whom a tag asks for. */
interface Choice {
  readonly of?: readonly string[];
  readonly roles: readonly string[];
  readonly track?: string;
  readonly sort?: 'family' | 'given' | 'affiliation';
}

/**
 * Finds the people whom a tag asks for, in the order it asks for.
 *
 * @param people who may be shown, sorted by family name
 * @param choice by id, or else by role; and by track
 * @param lang the language whose alphabet counts (BCP 47)
 */
export function choosePeople(
  people: readonly Person[],
  { of, roles, track, sort }: Choice,
  lang: string,
): Person[] {
  const chosen = people.filter(
    (person) =>
      (of ? of.includes(person.id) : person.roles.some((role) => roles.includes(role))) &&
      (track === undefined || person.tracks.includes(track)),
  );
  const alphabet = new Intl.Collator(lang);
  switch (sort) {
    case 'family':
      return chosen;
    case 'given':
      return chosen.sort((a, b) => alphabet.compare(a.name, b.name));
    case 'affiliation':
      return chosen.sort((a, b) => alphabet.compare(a.affiliation ?? LAST, b.affiliation ?? LAST));
    case undefined:
      return of ? chosen.sort((a, b) => of.indexOf(a.id) - of.indexOf(b.id)) : chosen;
  }
}

/** Sorted behind every name there is. */
const LAST = '\u{10ffff}';
