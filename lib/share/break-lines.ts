import type { Analysis } from './runs';
import { shapeLine } from './shape';

/** A part of a text that no line end divides; `end` lies before, `next` behind the spaces that follow it. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** In ems, without and with those spaces. */
  readonly width: number;
  readonly advance: number;
}

/** Where a line begins and ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const ideograph = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]`;
const notFirst = String.raw`[、。，．！？：；）」』】〉》〕…・ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ!?,.:;)\]}’”]`;
const notLast = String.raw`[（「『【〈《〔(\[{‘“]`;

/** Spaces; hyphens in long words; between two ideographs, but not before what closes or behind what opens. */
const opportunity = new RegExp(
  String.raw`[^\S\u00a0\u202f]+|(?<=[\p{L}\p{N}]{4}[-–—/@])(?=[\p{L}\p{N}]{3})|(?<!${notLast})(?:(?<=${ideograph})(?!${notFirst}|\s|$)|(?<=[^\s])(?=${ideograph})(?!${notFirst}))`,
  'gu',
);

/**
 * Divides a text into what cannot be divided further (after UAX 14, as far as titles need it).
 *
 * @param analysis of a paragraph
 * @param longest pieces wider than this, in ems, are cut between their letters; none without it
 */
export function piecesOf(analysis: Analysis, longest = Infinity): Piece[] {
  const { text } = analysis;
  const pieces: Piece[] = [];
  const add = (start: number, end: number, next: number) => {
    if (end <= start) return;
    const { width } = shapeLine(analysis, start, end);
    const middle = width > longest ? reachOf(analysis, start, end, longest) : end;
    if (middle < end) {
      add(start, middle, middle);
      add(middle, end, next);
      return;
    }
    const advance = next > end ? shapeLine(analysis, start, next).width : width;
    pieces.push({ start, end, next, width, advance });
  };
  let start = 0;
  for (const { index, 0: spaces } of text.matchAll(opportunity)) {
    add(start, index, index + spaces.length);
    start = index + spaces.length;
  }
  add(start, text.length, text.length);
  return pieces;
}

/** How much of a word fits; at least one letter, and no mark is torn off its letter. */
function reachOf(analysis: Analysis, start: number, end: number, width: number): number {
  const letters = analysis.text.slice(start, end).matchAll(/\P{M}[\p{M}\p{Default_Ignorable_Code_Point}]*/gu);
  const ends = [...letters].map(({ index, 0: letter }) => start + index + letter.length);
  let [fits, tooFar] = [0, ends.length];
  while (tooFar - fits > 1) {
    const middle = (fits + tooFar) >> 1;
    if (shapeLine(analysis, start, ends[middle]).width <= width) fits = middle;
    else tooFar = middle;
  }
  return ends[fits] ?? end;
}

/**
 * Fills lines, each as far as it goes.
 *
 * @param pieces of {@link piecesOf}
 * @param width of a line, in ems
 * @returns undefined when a piece alone is wider than a line
 */
export function breakLines(pieces: readonly Piece[], width: number): Line[] | undefined {
  const lines: Line[] = [];
  let used = Infinity;
  for (const { start, end, width: own, advance } of pieces) {
    if (own > width) return undefined;
    const last = lines.at(-1);
    if (last && used + own <= width) {
      lines[lines.length - 1] = { start: last.start, end };
      used += advance;
    } else {
      lines.push({ start, end });
      used = advance;
    }
  }
  return lines;
}

/**
 * Makes the lines of a text equally long, without more of them.
 *
 * @param pieces of {@link piecesOf}
 * @param width of the longest line that there is room for, in ems
 * @returns the lines of {@link breakLines} for the narrowest width that gives as many
 */
export function balanceLines(pieces: readonly Piece[], width: number): Line[] | undefined {
  const widest = breakLines(pieces, width);
  for (let share = 0.6; share < 1; share += 0.05) {
    const lines = breakLines(pieces, width * share);
    if (lines && lines.length === widest?.length) return lines;
  }
  return widest;
}
