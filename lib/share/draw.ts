import type { Colour } from '../colour';
import type { SetText } from './set-text';

/** Where a text goes. */
export interface Position {
  /** The pixel column that its lines begin at (`isLeft`) or end at. */
  readonly edge: number;
  readonly isLeft: boolean;
  /** The pixel row that its first line stands on. */
  readonly baseline: number;
  readonly colour: Colour;
}

/** How far apart lines stand, in ems. */
export const LEADING = 1.16;

/**
 * Draws a text as SVG outlines.
 *
 * @param text the lines
 * @param position see {@link Position}
 * @returns one group of paths
 */
export function drawText({ lines, size }: SetText, { edge, isLeft, baseline, colour }: Position): string {
  const paths = lines.flatMap(({ glyphs, width }, index) => {
    const left = isLeft ? edge : edge - width * size;
    const base = baseline + index * size * LEADING;
    return glyphs.map(({ path, x, y, unit }) => {
      const scale = round(unit * size, 6);
      const at = `${round(left + x * size, 2)} ${round(base - y * size, 2)}`;
      return `<path transform="translate(${at})scale(${scale} -${scale})" d="${path}"/>`;
    });
  });
  return `<g fill="${colour}">${paths.join('')}</g>`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
