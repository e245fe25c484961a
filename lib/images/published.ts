import fs from 'node:fs';
import { wayBeside } from './beside';
import { formsIn } from './forms';
import { readImageFiles, type ImageFile, type PictureFolders } from './image-files';
import { hashOf } from './make';
import { picturesAmong, type Picture } from './pictures';
import { pictureSet, variantsOf, type Form, type PictureSet, type Variant } from './variants';

/** A picture that content can name, and what is made of it. */
export interface PublishedPicture extends Picture {
  /** Its path. */
  readonly file: string;
  /** Whether content names it. */
  readonly isShown: boolean;
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
 * @param folders where they lie
 * @param texts content files as they are: what none of them names gets no variants
 * @returns the pictures that can be read, in the order of their names
 */
export async function readPublished(
  folders: PictureFolders,
  texts: readonly string[],
): Promise<readonly PublishedPicture[]> {
  const images = await readImageFiles(folders);
  const pictures = picturesAmong(images);
  const forms = formsIn(
    pictures.map(({ name }) => name),
    texts,
  );
  return pictures.map((picture): PublishedPicture => {
    const image = images.find(({ name }) => name === picture.name);
    const shown = forms.get(picture.name) ?? [];
    const made = shown.map((form) => (image ? planned(image, form) : []));
    const variants = Object.fromEntries(
      made.flatMap((of) => {
        const set = pictureSet(of, ADDRESS);
        return of[0] && set ? [[of[0].form, set]] : [];
      }),
    );
    // The file itself is served only where nothing smaller is made of it.
    const beside = wayBeside(picture.name) === undefined ? undefined : variants.full;
    return {
      ...picture,
      src: beside?.src ?? picture.src,
      file: image?.file ?? '',
      isShown: shown.length > 0,
      variants,
      made,
    };
  });
}

function planned(image: ImageFile, form: Form): readonly Variant[] {
  const isSentAsItIs = variantsOf(image, form, '').length === 0;
  return isSentAsItIs ? [] : variantsOf(image, form, hashOfFile(image.file, form));
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
