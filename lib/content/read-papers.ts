import type { Problem } from '../problem';
import { paper } from '../schema/paper';
import { findPerson, type Directory, type Mistake, type Named } from './named';
import { readEntries } from './read-entries';
import type { ContentSource, Paper } from './workshop';

/**
 * Reads `content/papers/<id>.mdx`: front matter, and the abstract below it; authors with a file are linked to it.
 *
 * @param root the content folder
 * @param directory the people of the workshop
 * @returns the papers that could be understood, in the order of their ids; all files; every problem
 */
export function readPapers(root: string, directory: Directory) {
  const { entries, sources, problems } = readEntries(root, 'papers', 'paper', paper);
  const wrong: Problem[] = [];
  const papers = entries.map(({ id, fields, body }): Paper => {
    const source = sources.find((one) => one.id === id);
    const authors = fields.authors.map((reference, index): Named => {
      const { named, mistake } = findPerson(reference, directory);
      if (mistake && source) wrong.push(problemOf(source, index, mistake));
      // Who has withdrawn from the workshop stays the author of the paper, without a link.
      return { ...named, person: named.person?.state === 'withdrawn' ? undefined : named.person, index };
    });
    if (source) wrong.push(...twice(authors).map((again) => problemOf(source, again.index, namedTwice(again))));
    return { ...fields, id, authors, abstract: body };
  });
  papers.sort((a, b) => byNumber.compare(a.id, b.id));
  return { papers, sources, problems: [...problems, ...wrong] };
}

/** Whoever stands in a list a second time. */
function twice(authors: readonly Named[]): Named[] {
  const keyOf = ({ name, affiliation = '' }: Named) => `${name}\n${affiliation}`;
  return authors.filter((one, index) => authors.findIndex((other) => keyOf(other) === keyOf(one)) < index);
}

function namedTwice({ name }: Named): Mistake {
  const hint = 'Keep one of them; of two people with one name, say { name: …, affiliation: … }.';
  return { severity: 'warning', message: `${name} stands here twice`, hint };
}

/** Paper 2 comes before paper 10. */
const byNumber = new Intl.Collator('en', { numeric: true });

function problemOf(source: ContentSource, index: number, mistake: Mistake) {
  const { message } = mistake;
  const place = source.yaml.placeOf(['authors', index]);
  return { ...place, ...mistake, rule: 'reference', message: `authors[${index}]: ${message}` };
}
