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
  return [...new Set(words)]
    .map((candidate) => ({ candidate, ...judge(folded, fold(candidate)) }))
    .filter(({ far, limit }) => far <= limit)
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

/** How far a candidate is, and how far it may be: a third of what the two do not share by standing in one folder. */
function judge(word: string, candidate: string): { far: number; limit: number } {
  let shared = 0;
  for (let at = 0; at < word.length && word.charAt(at) === candidate.charAt(at); at += 1) {
    if (/[/#]/.test(word.charAt(at))) shared = at + 1;
  }
  const [own, other] = [word.slice(shared), candidate.slice(shared)];
  // Of two numbers, one is not nearly the other.
  const isNumber = /^\d+$/.test(own) && own !== other;
  return { far: howFar(own, other), limit: isNumber ? -1 : Math.max(1, Math.floor(own.length / 3)) };
}

function howFar(word: string, candidate: string): number {
  if (word === candidate) return 0;
  if (word.length > 2 && candidate.startsWith(word)) return 1;
  // Who writes more than there is means it, unless it is only how many words begin.
  if (candidate.length * 2 > word.length && word.startsWith(candidate)) return 1;
  const steps = distance(word, candidate);
  // Two letters that have changed places are one slip.
  return steps === 2 && sorted(word) === sorted(candidate) ? 1 : steps;
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 200);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
