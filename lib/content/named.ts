import { didYouMean } from '../nearest';
import type { Problem } from '../problem';
import { id } from '../schema/id';
import type { PersonReference } from '../schema/person-reference';
import { severalNames } from './several-names';
import type { Person } from './workshop';

/** Somebody on a paper or in the programme: with a file, or just with a name. */
export interface Named {
  readonly name: string;
  readonly affiliation?: string;
  /** The person, when there is a file and the person is shown. */
  readonly person?: Person;
  /** The place in the list as the editor wrote it, from 0. */
  readonly index: number;
}

/** Where people are looked up. */
export interface Directory {
  readonly people: readonly Person[];
  /** The ids of all files, also of those that cannot be understood: their own message is enough. */
  readonly ids: readonly string[];
}

/** What is wrong with a reference; the place is added to it. */
export type Mistake = Pick<Problem, 'severity' | 'message' | 'hint'>;

/** The person a reference means, and what is wrong with it. */
interface Found {
  readonly named: Omit<Named, 'index'>;
  readonly mistake?: Mistake;
}

/**
 * Finds out who is meant. A text with a space in it is a name; any other is the id of a file.
 *
 * @param reference as the editor wrote it
 * @param directory where people are looked up
 * @returns the person; a name that has a file and an id that has none are mistakes
 */
export function findPerson(reference: PersonReference, directory: Directory): Found {
  const { people, ids } = directory;
  if (typeof reference !== 'string') {
    if ('name' in reference) return { named: reference };
    const { named, mistake } = findPerson(reference.person, directory);
    return { named: { ...named, affiliation: reference.affiliation }, mistake };
  }
  const named = { name: reference };
  if (/\s/u.test(reference.trim())) {
    const several = severalNames(reference, ids);
    if (several.length > 0) {
      const message = `"${reference}" is more than one person`;
      const hint = `Write ${several.join(', ')}; of one with such a name, { name: ${reference.trim()} }.`;
      return { named, mistake: { severity: 'error', message, hint } };
    }
    const namesake = people.find(({ name }) => name === reference.trim());
    if (!namesake) return { named };
    const message = `"${reference}" is a name here, but has a file`;
    const hint = `Write ${namesake.id}, or { name: ${reference} } for somebody else of that name.`;
    const meant = { name: namesake.name, affiliation: namesake.affiliation, person: namesake };
    return { named: meant, mistake: { severity: 'warning', message, hint } };
  }
  const person = people.find((one) => one.id === reference);
  if (person) return { named: { name: person.name, affiliation: person.affiliation, person } };
  if (ids.includes(reference)) return { named };
  const isId = id().safeParse(reference).success;
  const cure = isId ? `Make people/${reference}.mdx, or write a full name` : `Write { name: ${reference} }`;
  const hint = didYouMean(reference, ids) ?? `${cure} for somebody without a file.`;
  return { named, mistake: { severity: 'error', message: `no person "${reference}"`, hint } };
}

/** @returns who is left when those who have withdrawn are taken out */
export function withoutWithdrawn(all: readonly Named[]): Named[] {
  return all.filter(({ person }) => person?.state !== 'withdrawn');
}
