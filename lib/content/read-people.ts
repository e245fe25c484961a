import { splitFrontMatter } from '../frontmatter';
import type { Problem } from '../problem';
import { person } from '../schema/person';
import { readFolder } from './read';
import { validate } from './validate';
import type { Person } from './workshop';

/**
 * Reads `content/people/<id>.mdx`: front matter, and the biography below it.
 *
 * @param root the content folder
 * @returns the people who could be read, every problem, and the ids of all files, read or not
 */
export function readPeople(root: string): { people: Person[]; ids: string[]; problems: Problem[] } {
  const { files, problems: unread } = readFolder(root, 'people', '.mdx');
  const problems = [...unread];
  const people: Person[] = [];
  for (const { file, id, text } of files) {
    const { yaml, body, problems: syntax } = splitFrontMatter(file, text);
    const { value, problems: shape } = validate(person, yaml);
    problems.push(...syntax, ...shape);
    if (value) people.push({ ...value, id, biography: { file, ...body } });
  }
  people.sort((a, b) => alphabet.compare(sortKey(a), sortKey(b)) || alphabet.compare(a.name, b.name));
  return { people, ids: files.map(({ id }) => id), problems };
}

/** One order on every machine, whatever its language. */
const alphabet = new Intl.Collator('en');

function sortKey({ name, sort }: Person): string {
  return sort ?? name.split(/\s+/u).at(-1) ?? name;
}
