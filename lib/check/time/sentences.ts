import type { Place } from '../../problem';
import type { Passage } from '../material/passages';

/** A sentence of a passage, or the whole of a heading, a value or an attribute. */
export interface Sentence {
  readonly passage: Passage;
  readonly text: string;
  placeOf(index: number): Place;
}

/**
 * Divides passages into sentences. "Jan. 10" and "e.g. here" are not divided: a sentence begins with a capital letter.
 *
 * @param passages what visitors read
 */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap((passage) => {
    const starts = [0, ...[...passage.text.matchAll(/[.!?;] (?=\p{Lu})/gu)].map(({ index }) => index + 2)];
    return starts.map((start, at): Sentence => ({
      passage,
      text: passage.text.slice(start, starts[at + 1]),
      placeOf: (index) => passage.placeOf(start + index),
    }));
  });
}
