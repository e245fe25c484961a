import bidiFactory from 'bidi-js';
import { fontsOf, type ShareFont, type Style } from './faces';

const bidi = bidiFactory();

/** Neighbouring characters of one font and one direction. */
export interface Run {
  readonly start: number;
  /** Behind its last UTF-16 code unit. */
  readonly end: number;
  /** Its embedding level (UAX 9): odd ones run from right to left. */
  readonly level: number;
  /** Undefined where no font has the character. */
  readonly font?: ShareFont;
}

/** A text and what is known of each of its UTF-16 code units. */
export interface Analysis {
  readonly text: string;
  /** Whether the paragraph as a whole runs from right to left: its first strong character decides (UAX 9, P2). */
  readonly isRightToLeft: boolean;
  readonly levels: Uint8Array;
  readonly fonts: readonly (ShareFont | undefined)[];
}

/**
 * Finds direction and font of each character.
 *
 * @param text one paragraph in Unicode's composed form
 * @param style what the text is
 */
export function analyse(text: string, style: Style): Analysis {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  const fonts: (ShareFont | undefined)[] = [];
  let last: ShareFont | undefined;
  for (const character of text) {
    const own = fontFor(character, last, style);
    for (let unit = 0; unit < character.length; unit += 1) fonts.push(own);
    last = own;
  }
  return { text, isRightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1, levels, fonts };
}

/** Marks and what is invisible stay with the letter before them. */
function fontFor(character: string, last: ShareFont | undefined, style: Style): ShareFont | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (isInvisible(character)) return last;
  if (last && /\p{M}/u.test(character) && last.has(codePoint)) return last;
  for (const font of fontsOf(style)) if (font.has(codePoint)) return font;
  return undefined;
}

/** Variation selectors, joiners, directional marks: they have no drawing of their own. */
export function isInvisible(character: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(character);
}

/**
 * Divides a line into runs, from left to right as they are seen (UAX 9, L2).
 *
 * @param analysis of the paragraph
 * @param start where the line begins
 * @param end behind its last code unit
 */
export function runsOf({ levels, fonts }: Analysis, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let at = start; at < end; at += 1) {
    const level = levels[at] ?? 0;
    const font = fonts[at];
    const last = runs.at(-1);
    if (last && last.level === level && last.font === font) runs[runs.length - 1] = { ...last, end: at + 1 };
    else runs.push({ start: at, end: at + 1, level, font });
  }
  const most = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = most; level > 0; level -= 1) reverseFrom(runs, level);
  return runs;
}

/** Turns every row of neighbours of at least this level round. */
function reverseFrom(runs: Run[], level: number): void {
  for (let from = 0; from < runs.length; from += 1) {
    let to = from;
    while ((runs[to]?.level ?? -1) >= level) to += 1;
    if (to - from > 1) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
    from = Math.max(from, to);
  }
}
