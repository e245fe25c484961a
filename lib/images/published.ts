import fs from 'node:fs';
import path from 'node:path';
import { formsIn } from './forms';
import { readImageFiles, type ImageFile } from './image-files';
import { hashOf } from './make';
import { picturesAmong, type Picture } from './pictures';
import { pictureSet, variantsOf, type Form, type PictureSet, type Variant } from './variants';

/** A picture of `public/images/`, and what is made of it. */
export interface PublishedPicture extends Picture {
  /** Its path. */
  readonly file: string;
  /** What `<picture>` says, by form; without one, the picture itself is shown. */
  readonly variants: Readonly<Partial<Record<Form, PictureSet>>>;
  /** The files behind it, by form. */
  readonly made: readonly (readonly Variant[])[];
}

/** Where variants are served. */
const ADDRESS = '/files/images/';

/**
 * Finds the pictures that content can name, with their sizes and what is to be made of them; makes nothing.
 *
 * @param publicFolder the folder of files that are served as they are
 * @param texts content files as they are: what none of them names gets no variants
 * @returns the pictures that can be read, in the order of their names
 */
export async function readPublished(
  publicFolder: string,
  texts: readonly string[],
): Promise<readonly PublishedPicture[]> {
  const images = await readImageFiles(publicFolder);
  const pictures = picturesAmong(images);
  const forms = formsIn(
    pictures.map(({ name }) => name),
    texts,
  );
  return pictures.map((picture): PublishedPicture => {
    const file = path.join(publicFolder, 'images', picture.name);
    const image = images.find(({ name }) => name === picture.name);
    const made = (forms.get(picture.name) ?? []).map((form) => (image ? planned(image, file, form) : []));
    const variants = Object.fromEntries(
      made.flatMap((of) => {
        const set = pictureSet(of, ADDRESS);
        return of[0] && set ? [[of[0].form, set]] : [];
      }),
    );
    return { ...picture, file, variants, made };
  });
}

function planned(image: ImageFile, file: string, form: Form): readonly Variant[] {
  const isSentAsItIs = variantsOf(image, form, '').length === 0;
  return isSentAsItIs ? [] : variantsOf(image, form, hashOfFile(file, form));
}

const hashes = new Map<string, string>();

/** Remembered for as long as the file stays as it is: in development this is asked after every edit. */
function hashOfFile(file: string, form: Form): string {
  const { mtimeMs, size } = fs.statSync(file);
  const key = `${form} ${size} ${mtimeMs} ${file}`;
  const hash = hashes.get(key) ?? hashOf(fs.readFileSync(file), form);
  hashes.set(key, hash);
  return hash;
}
