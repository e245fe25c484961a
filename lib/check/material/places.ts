import type { Place } from '../../problem';

/** Turns offsets within a text into places of the file, and back. */
export interface Places {
  /** Where the character stands before which there are so many. */
  at(offset: number): Place;
  /** How many characters stand before a place. */
  offsetOf(place: Place): number;
}

/**
 * Counts the lines of a text, once and only when somebody asks.
 *
 * @param file the path to name
 * @param text with `\n` line ends
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function placesIn(file: string, text: string, firstLine = 1): Places {
  let counted: readonly number[] | undefined;
  const starts = () => (counted ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]);
  return {
    at(offset) {
      const line = lastUpTo(starts(), offset, (start) => start);
      return { file, line: firstLine + line, column: offset - (starts()[line] ?? 0) + 1 };
    },
    offsetOf: ({ line, column }) => (starts()[line - firstLine] ?? 0) + column - 1,
  };
}

/**
 * Finds the last of sorted things that does not stand after a position.
 *
 * @param things sorted by where they stand, the first at 0
 * @param position to be reached
 * @param at where a thing stands
 * @returns its index
 */
export function lastUpTo<T>(things: readonly T[], position: number, at: (thing: T) => number): number {
  let [low, high] = [0, things.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && at(thing) <= position) low = middle;
    else high = middle;
  }
  return low;
}
