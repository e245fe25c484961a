import { wayBeside } from './beside';
import type { ImageFile } from './image-files';

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
