import type { ImageFile } from '../../images/image-files';
import type { Finding, Rule } from '../rule';

/** What a file of each ending has to hold. */
const kinds: Readonly<Record<string, string>> = {
  apng: 'PNG',
  avif: 'AVIF',
  gif: 'GIF',
  jfif: 'JPEG',
  jpeg: 'JPEG',
  jpg: 'JPEG',
  png: 'PNG',
  svg: 'SVG',
  webp: 'WebP',
};

/** The formats that browsers show, and how their files are called. */
const endings: Readonly<Record<string, string>> = {
  AVIF: 'avif',
  GIF: 'gif',
  JPEG: 'jpg',
  PNG: 'png',
  SVG: 'svg',
  WebP: 'webp',
};

/** A picture is what its name says, in a format that browsers show, and can be read. */
export const imageTypes: Rule = {
  id: 'image-type',
  about: 'A picture in public/images/ is what its ending says, in a format that browsers show, and whole.',
  severity: 'error',
  example: { wrong: 'photo: people/ada.heic', right: 'photo: people/ada.jpg' },
  find: ({ images }) =>
    images.flatMap((image): Finding[] => {
      const problem = judge(image);
      return problem ? [{ file: image.file, line: 1, column: 1, ...problem }] : [];
    }),
};

function judge({ name, kind, size }: ImageFile): { message: string; hint: string } | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const expected = kinds[ending];
  if (kind === 'Git LFS pointer') {
    const hint = 'Run "git lfs pull", or put the picture itself into the repository.';
    return { message: 'this file only points to a picture that Git LFS holds', hint };
  }
  if (kind === undefined) {
    return { message: 'this file is no picture', hint: 'Export the picture again as PNG or JPEG.' };
  }
  const right = endings[kind];
  if (right === undefined) {
    const what = /file$|page$/.test(kind) ? `a ${kind}` : `in the format ${kind}`;
    const message = `this picture is ${what}, which browsers do not show as one`;
    return { message, hint: 'Export it as PNG or JPEG; a changed ending alone does not help.' };
  }
  if (expected !== kind) {
    const message = `this picture is called .${ending}, but is a ${kind}`;
    return { message, hint: `Rename it to ${name.replace(/\.\w+$/, `.${right}`)}, also where it is used.` };
  }
  if (size) return undefined;
  return { message: `this ${kind} is damaged or not whole`, hint: 'Put the file here once more.' };
}
