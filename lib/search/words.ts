import { plainLetters } from '../slug';

/**
 * Where the words of a text stand. Scripts that put no spaces between words are looked up by their characters.
 */
const word =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** A word, and where in a text it begins. */
export interface PlacedWord {
  readonly word: string;
  readonly at: number;
}

/**
 * Takes a text apart, the same when the index is made, when it is asked, and when passages are marked.
 *
 * @param text any text
 * @returns its words as they stand in it
 */
export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({ word: found, at: index }));
}

/**
 * Makes a word what it is looked up by: `Döbler` is found by `dobler`, and so is `DÖBLER`.
 *
 * @param word as somebody wrote it
 * @returns small letters without the accents and points that people leave out when they type
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]|[\u0591-\u05C7]|\u0640|[\u064B-\u065F]/g, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
}
