import { person } from '../schema/person';
import { readEntries } from './read-entries';
import type { Person } from './workshop';

/**
 * Reads `content/people/<id>.mdx`: front matter, and the biography below it.
 *
 * @param root the content folder
 * @returns the people who could be understood, sorted by family name; all files; every problem
 */
export function readPeople(root: string) {
  const { entries, sources, problems } = readEntries(root, 'people', 'person', person);
  const people = entries.map(({ id, fields, body }): Person => ({
      ...fields,
      id,
      affiliation: fields.affiliation ?? (fields.affiliations.join(', ') || undefined),
      biography: body,
    }));
  people.sort((a, b) => alphabet.compare(sortKey(a), sortKey(b)) || alphabet.compare(a.name, b.name));
  return { people, sources, problems };
}

/** One order on every machine, whatever its language. */
const alphabet = new Intl.Collator('en');

function sortKey({ name, sort }: Person): string {
  return sort ?? name.split(/\s+/u).at(-1) ?? name;
}
