import type { Paper } from '../../content';
import { slugOf } from '../../slug';
import { familyOf } from './names';

/** Words that say nothing of a title. */
const small = new Set(
  'a an and are as at by can do for from how i in is it its of on or the to we what why with'.split(' '),
);

/**
 * Gives each paper a key to cite it by: the one in its file, else one made as the ACL Anthology makes them.
 *
 * @param papers all that are in one file
 * @param year of the volume
 * @returns keys by the ids of papers; no two are the same, also where capitals do not count, as in BibTeX
 */
export function keysOf(papers: readonly Paper[], year: number): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  const inOrder = [...papers].sort((a, b) => Number(a.bibkey === undefined) - Number(b.bibkey === undefined));
  for (const paper of inOrder) {
    const wanted = paper.bibkey ?? madeKey(paper, year);
    let key = wanted;
    for (let number = 2; taken.has(key.toLowerCase()); number += 1) key = `${wanted}-${number}`;
    taken.add(key.toLowerCase());
    keys.set(paper.id, key);
  }
  return keys;
}

function madeKey({ authors, title, id }: Paper, year: number): string {
  // Of a name in another script nothing is left that can stand in a key.
  const families = authors.map((author) => slugOf(familyOf(author))).filter((family) => family !== '');
  const who = authors.length > 2 && families[0] ? `${families[0]}-etal` : families.join('-');
  const word = slugOf(title)
    .split('-')
    .find((one) => !small.has(one) && one !== '');
  return who === '' ? `${word ?? id}-${year}` : `${who}-${year}-${word ?? id}`;
}
