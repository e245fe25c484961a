import fs from 'node:fs';
import path from 'node:path';
import { listFolder } from '../folder';
import type { Problem } from '../problem';

/** A content file as the editor saved it, but for line ends and byte-order mark. */
export interface SourceFile {
  /** The path to name in problems: the content folder as it was given, and the way below it. */
  readonly file: string;
  /** The way below the folder that was read, without the ending: `archive/2023`. */
  readonly id: string;
  readonly text: string;
}

/** A book has less; whatever is larger is no text, or an attack on the build. */
const LARGEST = 1_000_000;

/** What a folder held, and what in it could not be read. */
export interface ReadFolder {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of one kind below a folder, in the order of their names.
 *
 * @param root the content folder
 * @param folder the folder below it, for example `pages`
 * @param ending with the dot, for example `.mdx`
 * @returns the files; a folder that does not exist holds none
 */
export function readFolder(root: string, folder: string, ending: string): ReadFolder {
  const names = listFolder(path.join(root, folder)).files.filter(
    (name) => name.endsWith(ending) && !path.posix.basename(name).startsWith('.'),
  );
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const read = readSource(root, `${folder}/${name}`);
    if ('problem' in read) problems.push(read.problem);
    else files.push({ file: read.file, id: name.slice(0, -ending.length), text: read.text });
  }
  return { files, problems };
}

/**
 * Reads one content file.
 *
 * @param root the content folder
 * @param name the file's way below it
 * @returns the text with `\n` line ends and without byte-order mark, or what is wrong with the file
 */
export function readSource(root: string, name: string): { file: string; text: string } | { problem: Problem } {
  const file = `${root.split(path.sep).join('/')}/${name}`;
  const refuse = (message: string, hint: string) => ({
    problem: { file, line: 1, column: 1, severity: 'error', rule: 'file', message, hint } as const,
  });
  const full = path.join(root, name);
  const stats = fs.lstatSync(full, { throwIfNoEntry: false });
  if (!stats) return refuse('this file is missing', `Every workshop has a ${name}.`);
  if (stats.isDirectory()) return refuse('this is a folder', `Call it something else: ${name} is a file.`);
  // Links, and devices that never end; what is linked to is nobody's to publish.
  if (!stats.isFile()) return refuse('this is a link, and links are not followed', 'Copy the file here instead of linking to it.');
  if (stats.size > LARGEST) {
    const size = `${(stats.size / 1_000_000).toFixed(1)} MB`;
    return refuse(`this file has ${size}, and 1 MB is the most`, 'Divide it into several files; pictures go to public/.');
  }
  const bytes = fs.readFileSync(full);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('this file is saved as UTF-16', 'Save it as UTF-8.');
  }
  if (bytes.includes(0)) return refuse('this file holds a NUL byte, so it is not text', 'Save it as UTF-8 text.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return { file, text };
  } catch {
    return refuse('this file is not saved as UTF-8', 'Save it as UTF-8.');
  }
}
