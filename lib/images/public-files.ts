import { listFolder } from '../folder';

/**
 * Lists the files that are served as they are.
 *
 * @param folder the `public/` folder
 * @returns their ways below it, with forward slashes, in order; none when there is no such folder
 */
export function publicFiles(folder: string): readonly string[] {
  return listFolder(folder).files;
}
