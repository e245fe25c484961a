import fs from 'node:fs';
import path from 'node:path';

/**
 * Lists the files that are served as they are.
 *
 * @param folder the `public/` folder
 * @returns their ways below it, with forward slashes, in order; none when there is no such folder
 */
export function publicFiles(folder: string): readonly string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
