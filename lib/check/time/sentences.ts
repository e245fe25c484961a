import type { Place } from '../../problem';
import type { Passage } from '../material/passages';

/** A sentence of a passage, or the whole of a heading, a value or an attribute. */
export interface Sentence {
  readonly passage: Passage;
  readonly text: string;
  placeOf(index: number): Place;
}

/** Not behind the number of a day: "14. Februar 2027". */
const sentenceEnd = /(?:[!?;]|(?<!(?<!\d)\d{1,2})\.|\.(?! \p{L}{3,12}\.? \d{4})) (?=\p{Lu})/gu;

/**
 * Divides passages into sentences. "Jan. 10" and "e.g. here" are not divided: a sentence begins with a capital letter.
 *
 * @param passages what visitors read
 */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap((passage) => {
    const starts = [0, ...[...passage.text.matchAll(sentenceEnd)].map(({ index }) => index + 2)];
    return starts.map((start, at): Sentence => ({
      passage,
      text: passage.text.slice(start, starts[at + 1]),
      placeOf: (index) => passage.placeOf(start + index),
    }));
  });
}
