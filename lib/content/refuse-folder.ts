import fs from 'node:fs';
import path from 'node:path';
import { isRealFolder, listFolder, MOST_FILES } from '../folder';
import type { Problem } from '../problem';
import { colliding } from './names';

/**
 * Looks at a content folder before any of its files is read.
 *
 * @param root the folder as it was given
 * @returns with the rule `folder` when there is nothing to read at all; links in it, and files that are one file
 *   on some computers
 */
export function refuseFolder(root: string): Problem[] {
  const shown = root.split(path.sep).join('/');
  const at = (name: string) => ({ file: name, line: 1, column: 1, severity: 'error' }) as const;
  if (!isRealFolder(root)) {
    const hint = 'CONTENT_DIR names the folder that holds site.yaml; without it, that is content.';
    return [{ ...at(shown), rule: 'folder', message: whatIsThere(root), hint }];
  }
  const { files, strange } = listFolder(root);
  if (files.length > MOST_FILES) {
    const message = `this folder holds more than ${MOST_FILES.toLocaleString('en')} files`;
    return [{ ...at(shown), rule: 'folder', message, hint: 'Keep only the files of this workshop in it.' }];
  }
  // Of a data file, its reader says so.
  const others = strange.filter((name) => !/^[a-z]+\.yaml$/.test(name));
  const links = others.map((name): Problem => {
    const message = 'this is a link, and links are not followed';
    return { ...at(`${shown}/${name}`), rule: 'file', message, hint: 'Copy the file here instead of linking to it.' };
  });
  const twins = colliding(files).map(([first, second]): Problem => {
    const message = `this file and ${shown}/${first} are one file on some computers`;
    const hint = 'Their names differ only in capital letters or accents: rename one of them.';
    return { ...at(`${shown}/${second}`), rule: 'file-name', message, hint };
  });
  return [...links, ...twins];
}

function whatIsThere(root: string): string {
  const stats = fs.lstatSync(root, { throwIfNoEntry: false });
  if (!stats) return 'there is no such folder';
  return stats.isSymbolicLink() ? 'this is a link, and links are not followed' : 'this is a file, not a folder';
}
