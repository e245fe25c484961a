import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { turns } from './turns';
import type { Variant } from './variants';

/** A picture that is to be made smaller, and the folder that keeps what was made of it. */
export interface Workpiece {
  /** Its path. */
  readonly file: string;
  /** Kept between builds; it may be deleted at any time. */
  readonly cache: string;
}

const ENCODING = {
  // Twice the effort takes six times as long and saves nothing (measured with the workshop picture).
  avif: { quality: 50, effort: 2 },
  webp: { quality: 74, effort: 4, smartSubsample: true },
  jpeg: { quality: 78, mozjpeg: true },
  png: { palette: true, quality: 90 },
};

/** Raise the number when what is made changes in a way that neither the options nor the versions say. */
const RECIPE = JSON.stringify([1, ENCODING, sharp.versions]);

/** A photo of 40 megapixels takes about 200 MB while it is decoded. */
const inTurn = turns(2);

/**
 * Names what is made of a picture: other bytes, another form, another encoder or another version of it, another name.
 *
 * @param bytes of the picture
 * @param form what is cut out of it
 * @returns 12 hexadecimal digits
 */
export function hashOf(bytes: Uint8Array, form: string): string {
  return crypto.createHash('sha256').update(bytes).update(`${form} ${RECIPE}`).digest('hex').slice(0, 12);
}

/**
 * Makes what is not in the cache yet of a picture, which is decoded once.
 *
 * @param piece the picture
 * @param variants of one form of it
 * @returns how many files were made
 * @throws when the picture is broken, with its path in the message
 */
export async function makeVariants(piece: Workpiece, variants: readonly Variant[]): Promise<number> {
  const missing = variants.filter((variant) => !fs.existsSync(placeOf(piece, variant)));
  const largest = missing.reduce((most, { width }) => Math.max(most, width), 0);
  const first = missing.find(({ width }) => width === largest);
  if (!first) return 0;
  return inTurn(async () => {
    const base = await decode(piece.file, first);
    for (const variant of missing) keep(placeOf(piece, variant), await encode(base, variant, piece.file));
    return missing.length;
  });
}

/**
 * Gives the bytes of a variant, out of the cache where it is there.
 *
 * @param piece the picture
 * @param variant of it
 * @throws when the picture is broken, with its path in the message
 */
export async function readVariant(piece: Workpiece, variant: Variant): Promise<Uint8Array<ArrayBuffer>> {
  await makeVariants(piece, [variant]);
  return new Uint8Array(await fs.promises.readFile(placeOf(piece, variant)));
}

function placeOf({ cache }: Workpiece, { name }: Variant): string {
  return path.join(cache, name);
}

/** Pixels in the size of the largest variant, turned as the camera said, in sRGB, and without all else a file says. */
async function decode(file: string, { form, width, height }: Variant): Promise<Sharp> {
  const position = form === 'square' ? sharp.strategy.attention : 'centre';
  try {
    const { data, info } = await sharp(file)
      .autoOrient()
      .resize({ width, height, fit: form === 'square' ? 'cover' : 'fill', position })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  } catch (error) {
    throw new BrokenPicture(file, error);
  }
}

async function encode(base: Sharp, { width, height, format }: Variant, file: string): Promise<Buffer> {
  const { width: now } = await base.metadata();
  const image = now === width ? base.clone() : base.clone().resize({ width, height, fit: 'fill' });
  try {
    return await image.toFormat(format, ENCODING[format]).toBuffer();
  } catch (error) {
    throw new BrokenPicture(file, error);
  }
}

/** Beside its place first, so that nobody reads half of it. */
function keep(place: string, bytes: Buffer): void {
  fs.mkdirSync(path.dirname(place), { recursive: true });
  const half = `${place}.${process.pid}.half`;
  fs.writeFileSync(half, bytes);
  fs.renameSync(half, place);
}

/** A picture that cannot be decoded, or not encoded again. */
export class BrokenPicture extends Error {
  readonly hint = 'Put the file here once more, or export it again as PNG or JPEG.';

  /**
   * @param file its path
   * @param cause what the decoder said
   */
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`${file}: this picture is damaged or not whole`, { cause });
    this.name = 'BrokenPicture';
  }
}
