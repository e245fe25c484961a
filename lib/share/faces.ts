import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Blob, Face, Font } from 'harfbuzzjs';

/** A font that texts are set with. */
export interface ShareFont {
  /** The name of its file, without endings. */
  readonly name: string;
  readonly font: Font;
  /** Units of its drawings to the em. */
  readonly unitsPerEm: number;
  has(codePoint: number): boolean;
  /** The outline of a drawing: SVG path data in units, y upwards. */
  outline(id: number): string;
}

/** `display` is for titles, `text` for all else; they differ in Latin, Greek and Cyrillic. */
export type Style = 'display' | 'text';

const folder = 'lib/share/fonts';
const others = ['noto-serif-hebrew', 'noto-naskh-arabic', 'noto-sans-cjk', 'noto-sans-kr', 'noto-sans-math'];
const chains: Readonly<Record<Style, readonly string[]>> = {
  display: ['noto-serif', ...others],
  text: ['noto-sans', ...others],
};

const loaded = new Map<string, ShareFont>();

/**
 * The fonts of a style; a character is drawn with the first that has it. Nothing of the machine's is asked.
 *
 * @param style what the text is
 * @returns the fonts, each unpacked when it is first needed
 */
export function* fontsOf(style: Style): Generator<ShareFont> {
  for (const name of chains[style]) {
    const font = loaded.get(name) ?? load(name);
    loaded.set(name, font);
    yield font;
  }
}

function load(name: string): ShareFont {
  const file = path.resolve(/* turbopackIgnore: true */ folder, `${name}.ttf.br`);
  const face = new Face(new Blob(brotliDecompressSync(fs.readFileSync(file))));
  const characters = new Set(face.collectUnicodes());
  const font = new Font(face);
  const outlines = new Map<number, string>();
  return {
    name,
    font,
    unitsPerEm: face.upem,
    has: (codePoint) => characters.has(codePoint),
    outline: (id) => {
      const path = outlines.get(id) ?? font.glyphToPath(id);
      outlines.set(id, path);
      return path;
    },
  };
}
