import fs from 'node:fs';
import path from 'node:path';

/** What lies below a folder, by its way below it, with forward slashes and in order. */
export interface Listing {
  readonly files: readonly string[];
  /** Symbolic links and whatever else is neither file nor folder: named, never followed. */
  readonly strange: readonly string[];
}

/** Workshops have dozens of files, archives of many years some thousands. */
export const MOST_FILES = 20_000;

/**
 * Lists a folder without leaving it: symbolic links are not followed, so that nothing outside is ever read.
 *
 * @param folder to look through
 * @returns its files, at most one more than {@link MOST_FILES}; empty where there is no such folder
 */
export function listFolder(folder: string): Listing {
  const files: string[] = [];
  const strange: string[] = [];
  const open = isRealFolder(folder) ? [''] : [];
  for (let below = open.pop(); below !== undefined && files.length <= MOST_FILES; below = open.pop()) {
    for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) open.push(name);
      else (entry.isFile() ? files : strange).push(name);
    }
  }
  return { files: files.sort(), strange: strange.sort() };
}

/**
 * Whether a path is a folder itself, and not a link to one.
 *
 * @param folder to look at
 */
export function isRealFolder(folder: string): boolean {
  return fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
