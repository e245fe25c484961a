import path from 'node:path';

/** Begins the names of pictures that lie beside pages; no name below `public/images/` begins so. */
const MARK = './';

/**
 * The name of a picture that lies beside a page, as {@link readImageFiles} gives it.
 *
 * @param id the page: its way below `content/pages/`, without the ending
 * @param written what its text calls the picture: `hall.jpg`, `./plans/hall.jpg`
 * @returns for example `./archive/hall.jpg`
 */
export function nameBeside(id: string, written: string): string {
  return MARK + path.posix.join(path.posix.dirname(id), written);
}

/**
 * Tells where a picture that lies beside a page stands below `content/pages/`.
 *
 * @param name of any picture
 * @returns undefined for one of `public/images/`
 */
export function wayBeside(name: string): string | undefined {
  return name.startsWith(MARK) ? name.slice(MARK.length) : undefined;
}

/**
 * Finds a picture by what content calls it: one beside the page comes before one of that name in `public/images/`.
 *
 * @param pictures all that there are
 * @param written how it is called
 * @param id the page whose text calls it so; undefined for data, and for texts that stand on several pages
 */
export function pictureNamed<P extends { readonly name: string }>(
  pictures: readonly P[],
  written: string | undefined,
  id?: string,
): P | undefined {
  if (written === undefined) return undefined;
  const beside = id === undefined ? undefined : nameBeside(id, written);
  const found = pictures.find(({ name }) => name === beside);
  return found ?? pictures.find(({ name }) => name === written);
}
