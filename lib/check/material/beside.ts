import path from 'node:path';
import type { ContentSource } from '../../content';
import { nameBeside, wayBeside } from '../../images/beside';
import type { ImageFile } from '../../images/image-files';
import { lookUp, type Miss } from './look-up';

/**
 * Looks for a picture beside the page whose text names it.
 *
 * @param written what the text calls it; readable, without `%20` and the like
 * @param source the file
 * @param images all that there are
 * @returns whether it is there; else why it is not, when another that lies there is certainly meant
 */
export function lookBeside(
  written: string,
  { kind, id }: ContentSource,
  images: readonly ImageFile[],
): { readonly isThere: boolean; readonly miss?: Miss } {
  if (kind !== 'page') return { isThere: false };
  const folder = path.posix.dirname(id);
  const ways = images.flatMap(({ name }) => wayBeside(name) ?? []);
  if (images.some(({ name }) => name === nameBeside(id, written))) return { isThere: true };
  const near = new Set(ways.map((way) => path.posix.relative(folder, way)));
  const miss = lookUp(written.replace(/^\.\//, ''), near, 'picture');
  return { isThere: false, miss: miss?.instead === undefined ? undefined : miss };
}
