import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { listFolder } from '../folder';
import { isAnimatedPng, kindOf } from './magic';

/** A file of `public/images/` that is a picture, or is called like one. */
export interface ImageFile {
  /** Its way below `public/images/`. */
  readonly name: string;
  readonly bytes: number;
  /** What the bytes are, as editors call it: `PNG`, `JPEG`, `HEIC`, `a web page`; undefined when nobody can tell. */
  readonly kind?: string;
  /** In CSS pixels, as the browser will show it; undefined when it cannot be read. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly isAnimated: boolean;
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

/**
 * Looks into every file of `public/images/` that is a picture, or is called like one.
 *
 * @param publicFolder the folder of files that are served as they are
 * @returns the files, in the order of their names
 */
export async function readImageFiles(publicFolder: string): Promise<readonly ImageFile[]> {
  const folder = path.join(publicFolder, 'images');
  const names = listFolder(folder).files.filter(
    (name) => ENDINGS.test(name) && !path.basename(name).startsWith('.'),
  );
  return Promise.all(names.map((name) => readImageFile(folder, name)));
}

async function readImageFile(folder: string, name: string): Promise<ImageFile> {
  const file = path.join(folder, name);
  const { size: bytes } = fs.statSync(file);
  const kind = kindOf(file);
  try {
    const { format, compression, width, height, autoOrient, pages = 1 } = await sharp(file).metadata();
    const isAnimated = format === 'png' ? isAnimatedPng(file) : pages > 1;
    const ofSharp = compression === 'av1' ? 'AVIF' : KINDS[format];
    return { name, bytes, kind: ofSharp ?? kind, size: autoOrient ?? { width, height }, isAnimated };
  } catch {
    return { name, bytes, kind, isAnimated: false };
  }
}
