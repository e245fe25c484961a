import { chanceFrom } from './chance';
import { inventPapers } from './papers';
import { inventPeople } from './people';
import { inventProgramme } from './programme';
import { inventSite } from './site';

/** Where the large workshop stands. */
export const largeFolder = 'tests/fixtures/workshops/large';

/**
 * Makes up a large workshop: 2 days, 6 rooms, 120 sessions, 300 papers, 400 people, sponsors, news. Plainly fictional,
 * and the same in every run.
 *
 * @returns its files, by their way below its folder
 */
export function largeWorkshop(): ReadonlyMap<string, string> {
  const chance = chanceFrom(2034);
  const people = inventPeople(chance);
  const papers = inventPapers(chance, people);
  return new Map([
    ...Object.entries(inventSite(chance)),
    ['content/schedule.yaml', inventProgramme(chance, people, papers)],
    ...people.map(({ id, text }): [string, string] => [`content/people/${id}.mdx`, text]),
    ...papers.map(({ id, text }): [string, string] => [`content/papers/${id}.mdx`, text]),
  ]);
}
