import { distance } from 'fastest-levenshtein';

/**
 * Finds the words an editor may have meant.
 *
 * @param word what was written
 * @param words what could have been written
 * @param count how many to give at most
 * @returns the nearest words, best first; empty when nothing is near
 */
export function nearest(word: string, words: Iterable<string>, count = 1): string[] {
  const folded = fold(word);
  const limit = Math.max(2, Math.ceil(folded.length / 2.5));
  return [...new Set(words)]
    .map((candidate) => ({ candidate, far: howFar(folded, fold(candidate)) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/**
 * Says the nearest word as a question, for a hint.
 *
 * @param word what was written
 * @param words what could have been written
 * @returns `Did you mean "…"?`, or undefined when nothing is near
 */
export function didYouMean(word: string, words: Iterable<string>): string | undefined {
  const [best] = nearest(word, words);
  return best === undefined ? undefined : `Did you mean "${best}"?`;
}

function howFar(word: string, candidate: string): number {
  if (word === candidate) return 0;
  if (word.length > 2 && candidate.startsWith(word)) return 1;
  // Who writes more than there is means it, unless it is only how many words begin.
  if (candidate.length * 2 > word.length && word.startsWith(candidate)) return 1;
  return distance(word, candidate);
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 200);
}
