import type { Problem } from '../problem';
import { toBeAnnounced } from './words/to-be-announced';

/**
 * Makes one message of two about one word: `start: TBA` is no time, and what to write instead is known.
 *
 * @param read what reading the files found
 * @param found what the rules found
 * @returns all of them; an error where something is promised has the cure for that, and no warning beside it
 */
export function joinPromises(read: readonly Problem[], found: readonly Problem[]): Problem[] {
  const keyOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;
  const promised = found.filter(({ rule }) => rule === toBeAnnounced.id);
  if (promised.length === 0) return [...read, ...found];
  const cures = new Map(promised.map((problem) => [keyOf(problem), problem.hint]));
  const wrong = new Set(read.map(keyOf));
  const cured = read.map((problem) => ({ ...problem, hint: cures.get(keyOf(problem)) ?? problem.hint }));
  return [...cured, ...found.filter((one) => one.rule !== toBeAnnounced.id || !wrong.has(keyOf(one)))];
}
