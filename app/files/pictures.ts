import fs from 'node:fs';
import { wayBeside } from '../../lib/images/beside';
import { makeVariants, readVariant } from '../../lib/images/make';
import type { PublishedPicture } from '../../lib/images/published';
import { getPictures } from '../workshop';
import { keptFolder } from './kept';
import { typeOf } from './media-types';
import type { StaticFile } from './table';

const cache = keptFolder('images');

/**
 * The smaller files of pictures. Their names change with their bytes, so browsers may keep them for ever; see
 * next.config.js. Each is made when it is asked for the first time: in development while the page is looked at.
 */
export async function pictureFiles(): Promise<StaticFile[]> {
  const pictures = await getPictures();
  return [...pictures.flatMap(variantFiles), ...pictures.flatMap(fileBeside)];
}

function variantFiles({ file, made }: PublishedPicture): StaticFile[] {
  return made.flat().map((variant) => ({
    path: `images/${variant.name}`,
    type: typeOf(variant.name),
    read: () => readVariant({ file, cache }, variant),
  }));
}

/** A picture that lies beside a page and is sent as it is, for `public/` has no copy of it. */
function fileBeside({ name, file, isShown, made }: PublishedPicture): StaticFile[] {
  const way = wayBeside(name);
  if (way === undefined || !isShown || made.some((variants) => variants.length > 0)) return [];
  const read = async () => new Uint8Array(await fs.promises.readFile(file));
  return [{ path: `pictures/${way}`, type: typeOf(way), read }];
}

/**
 * Makes all of them that are not in the cache, so that a build finds them there.
 *
 * @returns how many were made, and of how many
 * @throws BrokenPicture when one cannot be decoded
 */
export async function makePictures(): Promise<{ readonly made: number; readonly all: number }> {
  const pictures: readonly PublishedPicture[] = await getPictures();
  const counts = await Promise.all(
    pictures.flatMap(({ file, made }) => made.map((variants) => makeVariants({ file, cache }, variants))),
  );
  return {
    made: counts.reduce((sum, count) => sum + count, 0),
    all: pictures.flatMap(({ made }) => made.flat()).length,
  };
}
