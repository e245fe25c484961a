import { balanceLines, breakLines, piecesOf, type Line } from './break-lines';
import type { Style } from './faces';
import { analyse, type Analysis } from './runs';
import { shapeLine, type ShapedLine } from './shape';

/** The room that a text has. */
export interface Room {
  readonly style: Style;
  /** Pixels. */
  readonly width: number;
  /** Sizes in pixels to try, the largest first, and how many lines of each there is room for. */
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
}

/** A text in its lines. */
export interface SetText {
  /** In pixels. */
  readonly size: number;
  readonly lines: readonly ShapedLine[];
  readonly isRightToLeft: boolean;
}

/**
 * Sets a text as large as its room allows; what does not fit at the smallest size ends with an ellipsis.
 *
 * @param words one paragraph; runs of spaces count as one
 * @param room see {@link Room}
 */
export function setText(words: string, room: Room): SetText {
  const analysis = analyse(clean(words), room.style);
  const whole = piecesOf(analysis);
  for (const { size, lines: most } of room.sizes) {
    const lines = balanceLines(whole, room.width / size);
    if (lines && lines.length <= most) return finish(analysis, lines, size);
  }
  const { size = 16, lines: most = 1 } = room.sizes.at(-1) ?? {};
  return shorten(analysis, room.width / size, size, most, room.style);
}

/** Unicode's composed form, in one line. */
export function clean(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function shorten(analysis: Analysis, width: number, size: number, most: number, style: Style): SetText {
  const pieces = piecesOf(analysis, width);
  const lines = breakLines(pieces, width) ?? [];
  if (lines.length <= most) return finish(analysis, lines, size);
  const reach = lines[most - 1]?.end ?? 0;
  for (const { end } of pieces.filter((piece) => piece.end <= reach).reverse()) {
    const kept = analysis.text.slice(0, end).replace(/[\s,;:.–—-]+$/u, '');
    const shorter = analyse(`${kept}…`, style);
    const fitting = breakLines(piecesOf(shorter, width), width);
    if (fitting && fitting.length <= most) return finish(shorter, fitting, size);
  }
  return finish(analyse('…', style), [{ start: 0, end: 1 }], size);
}

function finish(analysis: Analysis, lines: readonly Line[], size: number): SetText {
  const shaped = lines.map(({ start, end }) => shapeLine(analysis, start, end));
  return { size, lines: shaped, isRightToLeft: analysis.isRightToLeft };
}
