import { Buffer, Direction, shape } from 'harfbuzzjs';
import { runsOf, type Analysis } from './runs';

/** A drawing in its place. */
export interface Glyph {
  /** The font's name and the number of the drawing in it; 0 is the box for what it does not have. */
  readonly font: string;
  readonly id: number;
  /** SVG path data in the font's units, y upwards. */
  readonly path: string;
  /** From the line's left end, and up from its base; in ems. */
  readonly x: number;
  readonly y: number;
  /** How many ems a unit of the path is. */
  readonly unit: number;
}

/** A line of a text as outlines: joined, mirrored and ordered as it is seen. */
export interface ShapedLine {
  readonly glyphs: readonly Glyph[];
  /** In ems. */
  readonly width: number;
}

/**
 * Shapes one line with HarfBuzz, so that it looks the same on every machine.
 *
 * @param analysis of its paragraph
 * @param start where the line begins
 * @param end behind its last code unit
 */
export function shapeLine(analysis: Analysis, start = 0, end = analysis.text.length): ShapedLine {
  const glyphs: Glyph[] = [];
  let pen = 0;
  for (const { start: from, end: to, level, font } of runsOf(analysis, start, end)) {
    if (!font) continue;
    const buffer = new Buffer();
    buffer.addText(analysis.text, from, to - from);
    buffer.guessSegmentProperties();
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
    shape(font.font, buffer);
    const unit = 1 / font.unitsPerEm;
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      const path = font.outline(codepoint);
      const x = pen + xOffset * unit;
      if (path !== '') glyphs.push({ font: font.name, id: codepoint, path, x, y: yOffset * unit, unit });
      pen += xAdvance * unit;
    }
  }
  return { glyphs, width: pen };
}
