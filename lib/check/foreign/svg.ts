import fs from 'node:fs';
import { wayBeside } from '../../images/beside';
import type { ImageFile } from '../../images/image-files';
import { judgeDrawing } from './svg-contents';
import type { Rule } from '../rule';

/** More than a drawing has; what is larger was traced from a photograph. */
const LARGEST = 5_000_000;

/** A drawing is a document that a browser opens by itself: it may hold shapes and text, and nothing that runs or loads. */
export const svg: Rule = {
  id: 'svg',
  about: 'An SVG file in public/ holds shapes and text: nothing in it runs, and nothing loads another file.',
  severity: 'error',
  example: { wrong: '<svg onload="…"><script>…</script></svg>', right: '<svg><path d="…" /></svg>' },
  find: ({ publicFolder, publicFiles, images }) =>
    [...publicFiles.map((name) => `${publicFolder}/${name}`), ...besidePages(images)]
      .filter((name) => /\.svgz?$/i.test(name))
      .flatMap((file) => look(file).map((found) => ({ file, ...found }))),
};

function besidePages(images: readonly ImageFile[]): string[] {
  return images.filter(({ name }) => wayBeside(name) !== undefined).map(({ file }) => file);
}

function look(file: string): ReturnType<typeof judgeDrawing> {
  const at = { line: 1, column: 1 };
  if (file.toLowerCase().endsWith('.svgz')) {
    const hint = 'Save it as .svg; it is compressed on its way all the same.';
    return [{ ...at, message: 'this drawing is compressed, so nobody can look into it', hint }];
  }
  if (fs.statSync(file).size > LARGEST) {
    return [{ ...at, message: 'this drawing is larger than 5 MB', hint: 'Save it as .png or .webp.' }];
  }
  try {
    return judgeDrawing(new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file)));
  } catch {
    return [{ ...at, message: 'this drawing is not saved as UTF-8', hint: 'Save it as UTF-8.' }];
  }
}
