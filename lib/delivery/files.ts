import fs from 'node:fs';
import path from 'node:path';

/** All files below a folder, relative to it, with forward slashes, sorted. None when the folder is not there. */
export function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** Replaces a file's text in one step: a reader sees the old text or the new one, never a part. */
export function replaceFile(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(temporary, text);
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Puts whole lines behind those of a file, whether or not its last one has an end. */
export function appendLines(file: string, lines: string): void {
  const own = fs.existsSync(file) ? `${fs.readFileSync(file, 'utf8').trimEnd()}\n` : '';
  fs.writeFileSync(file, own + lines);
}
