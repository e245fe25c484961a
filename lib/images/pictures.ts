import { readImageFiles, type ImageFile } from './image-files';

/** A picture of `public/images/`; sizes in CSS pixels, as the browser will show them. */
export interface Picture {
  /** The name by which content refers to it: its way below `public/images/`. */
  readonly name: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

const ENDINGS = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Finds the pictures that content can name, with their sizes.
 *
 * @param publicFolder the folder of files that are served as they are
 * @returns the pictures that can be read, in the order of their names; a file that is no picture is left out
 */
export async function readPictures(publicFolder: string): Promise<readonly Picture[]> {
  return picturesAmong(await readImageFiles(publicFolder));
}

/**
 * Picks the pictures that content can name.
 *
 * @param files what is in `public/images/`
 * @returns those that a browser shows and whose size is known
 */
export function picturesAmong(files: readonly ImageFile[]): readonly Picture[] {
  return files.flatMap(({ name, size }) => {
    if (!size || !ENDINGS.test(name)) return [];
    return [{ name, src: `/images/${name.split('/').map(encodeURIComponent).join('/')}`, ...size }];
  });
}
