import path from 'node:path';
import sharp from 'sharp';
import { listFolder } from '../folder';

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
  const folder = path.join(publicFolder, 'images');
  const names = listFolder(folder).files.filter((name) => ENDINGS.test(name));
  const pictures = await Promise.all(names.map((name) => readPicture(folder, name)));
  return pictures.filter((picture) => picture !== undefined);
}

async function readPicture(folder: string, name: string): Promise<Picture | undefined> {
  try {
    const { width, height, autoOrient } = await sharp(path.join(folder, name)).metadata();
    const size = autoOrient ?? { width, height };
    return { name, src: `/images/${name.split('/').map(encodeURIComponent).join('/')}`, ...size };
  } catch {
    return undefined;
  }
}
