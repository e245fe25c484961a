import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { isRealFolder, listFolder } from '../folder';
import { nameBeside } from './beside';
import { isAnimatedPng, kindOf } from './magic';
import { saysPlace } from './place-taken';

/** A file that is a picture, or is called like one. */
export interface ImageFile {
  /** Its way below `public/images/`, or `./` and its way below `content/pages/`; see `beside.ts`. */
  readonly name: string;
  /** Its path. */
  readonly file: string;
  readonly bytes: number;
  /** What the bytes are, as editors call it: `PNG`, `JPEG`, `HEIC`, `a web page`; undefined when nobody can tell. */
  readonly kind?: string;
  /** In CSS pixels, as the browser will show it; undefined when it cannot be read. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly isAnimated: boolean;
  /** Whether it says where it was taken. */
  readonly saysPlace: boolean;
}

// A PDF beside the pictures may be there to be linked to, so it is not called a picture.
const ENDINGS = /\.(?:a?png|avif|bmp|gif|hei[cf]|jfif|jpe?g|jxl|svg|tiff?|webp)$/i;

/** How sharp calls what browsers show, and how editors call it. */
const KINDS: Readonly<Record<string, string>> = {
  gif: 'GIF',
  jpeg: 'JPEG',
  png: 'PNG',
  svg: 'SVG',
  webp: 'WebP',
};

/** Where pictures lie. */
export interface PictureFolders {
  /** Files that are served as they are; pictures lie in its folder `images/`. */
  readonly publicFolder: string;
  /** The folder of the workshop, in whose pages pictures may lie too. */
  readonly contentFolder?: string;
}

/**
 * Looks into every file of `public/images/`, and of those beside the pages, that is a picture, or is called like one.
 *
 * @param folders see {@link PictureFolders}
 * @returns the files, each folder's in the order of their names
 */
export async function readImageFiles(folders: PictureFolders): Promise<readonly ImageFile[]> {
  const { publicFolder, contentFolder } = folders;
  const hasPages = contentFolder !== undefined && isRealFolder(contentFolder);
  const beside = hasPages ? picturesIn(`${contentFolder}/pages`) : [];
  return Promise.all([
    ...picturesIn(`${publicFolder}/images`).map(({ way, file }) => readImageFile(file, way)),
    ...beside.map(({ way, file }) => readImageFile(file, nameBeside('', way))),
  ]);
}

function picturesIn(folder: string): { readonly way: string; readonly file: string }[] {
  return listFolder(folder)
    .files.filter((way) => isCalledPicture(way) && !path.basename(way).startsWith('.'))
    .map((way) => ({ way, file: `${folder}/${way}` }));
}

/**
 * Whether a file is called as pictures are.
 *
 * @param name of the file
 */
export function isCalledPicture(name: string): boolean {
  return ENDINGS.test(name);
}

async function readImageFile(file: string, name: string): Promise<ImageFile> {
  const { size: bytes } = fs.statSync(file);
  const kind = kindOf(file);
  try {
    const metadata = await sharp(file).metadata();
    const { format, compression, width, height, autoOrient, pages = 1, exif, xmp } = metadata;
    const isAnimated = format === 'png' ? isAnimatedPng(file) : pages > 1;
    const ofSharp = compression === 'av1' ? 'AVIF' : KINDS[format];
    return {
      name,
      file,
      bytes,
      kind: ofSharp ?? kind,
      size: autoOrient ?? { width, height },
      isAnimated,
      saysPlace: saysPlace(exif, xmp),
    };
  } catch {
    return { name, file, bytes, kind, isAnimated: false, saysPlace: false };
  }
}
