/** What is cut out of a picture: all of it, or the square that the eye goes to. */
export type Form = 'full' | 'square';

/** What a variant is encoded as; `jpeg` and `png` are for browsers that know nothing newer. */
export type Format = 'avif' | 'webp' | 'jpeg' | 'png';

/** One file that is made of a picture; sizes in pixels. */
export interface Variant {
  readonly form: Form;
  readonly format: Format;
  readonly width: number;
  readonly height: number;
  /** Its name below `/files/images/`: `1f0c9a7b23de-720.avif`. */
  readonly name: string;
}

/** What of a picture decides on its variants. */
export interface Original {
  readonly bytes: number;
  /** As editors call it: `PNG`, `JPEG`; see `image-files.ts`. */
  readonly kind?: string;
  /** As a browser shows it, turned where a camera said so. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly isAnimated: boolean;
}

/**
 * In pixels. A phone of 390 pixels shows a picture 358 wide, which is 716 or 1074 of its own; the column of a text is 656,
 * the page 896 wide. Portraits are 60 to 136, pictures of a gallery about 170 wide.
 */
const WIDTHS: Readonly<Record<Form, readonly number[]>> = {
  full: [360, 720, 1080, 1440, 1920],
  square: [80, 160, 240, 400],
};

/** Below it another file gains nothing. */
const SMALLEST_BYTES = 8_000;

/** Drawings need none, and what moves would stand still. */
const KINDS: ReadonlySet<string> = new Set(['AVIF', 'GIF', 'JPEG', 'PNG', 'WebP']);

/** What WebP can hold in one direction, in pixels; AVIF, as it is made here, holds one more. */
const LONGEST_SIDE = 16_383;

/** The file that a browser gets that knows neither AVIF nor WebP is no wider than this. */
const WIDEST_FALLBACK: Readonly<Record<Form, number>> = { full: 1080, square: 240 };

/**
 * Tells which files are made of a picture. None is larger than the picture itself, or than its format can be: a scroll of
 * 500 × 17000 pixels is made narrower.
 *
 * @param original the picture
 * @param form what is cut out of it
 * @param hash stands for its bytes and for how they are encoded
 * @returns AVIF and WebP in growing widths, and one JPEG or PNG; none for what is sent as it is: drawings, what moves,
 *   and files below 8 kB
 */
export function variantsOf(original: Original, form: Form, hash: string): readonly Variant[] {
  const { bytes, kind, size, isAnimated } = original;
  if (!size || isAnimated || bytes < SMALLEST_BYTES || !KINDS.has(kind ?? '')) return [];
  const [width, height] = form === 'full' ? [size.width, size.height] : squareOf(size);
  const widest = Math.min(width, Math.floor((LONGEST_SIDE * width) / height));
  if (widest === 0) return [];
  const widths = widthsUpTo(widest, WIDTHS[form]);
  const variant = (format: Format, to: number): Variant => ({
    form,
    format,
    width: to,
    height: Math.max(1, Math.round((to * height) / width)),
    name: `${hash}-${to}.${format === 'jpeg' ? 'jpg' : format}`,
  });
  const plain = kind === 'JPEG' ? 'jpeg' : 'png';
  const fallback = widths.filter((to) => to <= WIDEST_FALLBACK[form]).at(-1) ?? widest;
  return [
    ...widths.map((to) => variant('avif', to)),
    ...widths.map((to) => variant('webp', to)),
    variant(plain, fallback),
  ];
}

function squareOf({ width, height }: { readonly width: number; readonly height: number }): [number, number] {
  const side = Math.min(width, height);
  return [side, side];
}

/** The steps that are clearly below the picture's own width, and that width or the last step. */
function widthsUpTo(own: number, steps: readonly number[]): number[] {
  const largest = Math.min(own, steps.at(-1) ?? own);
  return [...steps.filter((step) => step < largest * 0.9), largest];
}

/** What `<picture>` says of a form (HTML, "the source element"). */
export interface PictureSet {
  /** For browsers that know none of the types. */
  readonly src: string;
  /** In the order in which a browser should ask for them. */
  readonly sources: readonly { readonly type: string; readonly srcSet: string }[];
  /** Of the largest variant. */
  readonly width: number;
  readonly height: number;
}

/**
 * Writes variants as `<picture>` says them.
 *
 * @param variants of one form of a picture
 * @param folder the address below which they are served, with a `/` at its end
 * @returns undefined when there are none
 */
export function pictureSet(variants: readonly Variant[], folder: string): PictureSet | undefined {
  const plain = variants.find(({ format }) => format === 'jpeg' || format === 'png');
  const modern = variants.filter((variant) => variant !== plain);
  const largest = modern.at(-1);
  if (!plain || !largest) return undefined;
  const sources = (['avif', 'webp'] as const).map((format) => ({
    type: `image/${format}`,
    srcSet: modern
      .filter((variant) => variant.format === format)
      .map(({ name, width }) => `${folder}${name} ${width}w`)
      .join(', '),
  }));
  return { src: folder + plain.name, sources, width: largest.width, height: largest.height };
}
