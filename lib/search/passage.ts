import { foldWord, wordsIn } from './words';

/** A run of a passage, and whether it is one of the words that were looked for. */
export interface PassagePart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Characters that a result shows around the first match. */
const reach = 160;

/**
 * Cuts out of a text what a result shows: the first match and what stands around it, in whole words.
 *
 * @param text of an entry
 * @param words as they stand in the index: folded
 * @returns the passage in parts; its beginning when no word stands in it; empty for no text
 */
export function passageOf(text: string, words: readonly string[]): PassagePart[] {
  const places = placesOf(text, words);
  const first = places[0]?.[0] ?? 0;
  const from = wordStart(text, Math.max(0, first - reach / 3));
  const to = wordEnd(text, Math.min(text.length, from + reach));
  const shown = places.filter(([start, end]) => start >= from && end <= to);
  const parts: PassagePart[] = [];
  let at = from;
  const add = (end: number, isMatch: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isMatch });
    at = end;
  };
  if (from > 0) parts.push({ text: '… ', isMatch: false });
  for (const [start, end] of shown) {
    add(start, false);
    add(end, true);
  }
  add(to, false);
  if (to < text.length) parts.push({ text: ' …', isMatch: false });
  return parts;
}

/**
 * Marks words in a short text, all of which is shown.
 *
 * @param text a title
 * @param words as they stand in the index: folded
 */
export function markWords(text: string, words: readonly string[]): PassagePart[] {
  const parts: PassagePart[] = [];
  let at = 0;
  for (const [start, end] of placesOf(text, words)) {
    if (start > at) parts.push({ text: text.slice(at, start), isMatch: false });
    parts.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatch: false });
  return parts;
}

/** Where whole words of a text are among some words. */
function placesOf(text: string, words: readonly string[]): [start: number, end: number][] {
  const wanted = new Set(words);
  return wordsIn(text).flatMap(({ word, at }): [number, number][] =>
    wanted.has(foldWord(word)) ? [[at, at + word.length]] : [],
  );
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space - at > 30 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space - at > 30 ? at : space;
}
