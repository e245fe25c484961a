import { wayBeside } from './beside';
import { readImageFiles, type ImageFile, type PictureFolders } from './image-files';

/** A picture that content can name; sizes in CSS pixels, as the browser will show them. */
export interface Picture {
  /** Its way below `public/images/`, or `./` and its way below `content/pages/`; see `beside.ts`. */
  readonly name: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Where pictures that lie beside pages are served. */
const BESIDE = '/files/pictures/';

const ENDINGS = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Finds the pictures that content can name, with their sizes.
 *
 * @param folders where they lie
 * @returns the pictures that can be read, in the order of their names; a file that is no picture is left out
 */
export async function readPictures(folders: PictureFolders): Promise<readonly Picture[]> {
  return picturesAmong(await readImageFiles(folders));
}

/**
 * Picks the pictures that content can name.
 *
 * @param files that are pictures, or are called so
 * @returns those that a browser shows and whose size is known
 */
export function picturesAmong(files: readonly ImageFile[]): readonly Picture[] {
  return files.flatMap(({ name, size }) => {
    if (!size || !ENDINGS.test(name)) return [];
    const beside = wayBeside(name);
    const way = (beside ?? name).split('/').map(encodeURIComponent).join('/');
    return [{ name, src: `${beside === undefined ? '/images/' : BESIDE}${way}`, ...size }];
  });
}
