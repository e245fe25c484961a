import fs from 'node:fs';
import sharp from 'sharp';

/** The entry of a photo's first directory that leads to that of the place (Exif 2.32, 4.6.3). */
const GPS = 0x88_25;
/** Bytes of one value, by the type of an entry (TIFF 6.0, section 2). */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const LATITUDE = 2;
/** The same in XMP, as an attribute or an element (XMP 1, part 2). */
const inXmp = /(exif:GPS(?:Latitude|Longitude)(?:="|>))([^"<\s][^"<]*)/g;

/** A part of a file, counted from where its Exif data begin. */
interface Span {
  readonly from: number;
  readonly length: number;
}

/**
 * Tells whether a photo says where it was taken.
 *
 * @param exif what the camera wrote
 * @param xmp what programs wrote
 */
export function saysPlace(exif: Buffer | undefined, xmp: Buffer | undefined): boolean {
  return placeIn(exif).isThere || (xmp !== undefined && xmp.toString('latin1').search(inXmp) >= 0);
}

/**
 * Takes out of a photo where it was taken, and leaves every other byte as it is.
 *
 * @param file its path; it is replaced as a whole
 * @returns whether the place is gone; a PNG, whose parts are sums of themselves, is left alone
 */
export async function dropPlace(file: string): Promise<boolean> {
  const bytes = fs.readFileSync(file);
  const { exif, format } = await sharp(bytes).metadata();
  if (format === 'png') return false;
  // What stands before the data is not in every format.
  const base = baseOf(exif);
  const start = exif ? bytes.indexOf(exif.subarray(base)) : -1;
  if (start >= 0)
    for (const { from, length } of placeIn(exif).spans)
      bytes.fill(0, start - base + from, start - base + from + length);
  const blank = (_: string, name: string, place: string) => name + ' '.repeat(place.length);
  const cleaned = Buffer.from(bytes.toString('latin1').replaceAll(inXmp, blank), 'latin1');
  const after = await sharp(cleaned).metadata();
  if (saysPlace(after.exif, after.xmp)) return false;
  const fresh = `${file}.mended`;
  fs.writeFileSync(fresh, cleaned);
  fs.renameSync(fresh, file);
  return true;
}

/** Where the directory of the place stands, and what it points to. */
function placeIn(exif: Buffer | undefined): { readonly isThere: boolean; readonly spans: readonly Span[] } {
  const nothing = { isThere: false, spans: [] };
  const base = baseOf(exif);
  const order = exif?.toString('latin1', base, base + 2);
  if (exif === undefined || (order !== 'II' && order !== 'MM')) return nothing;
  const read = (at: number, size: 2 | 4) =>
    at + size > exif.length ? 0 : order === 'II' ? exif.readUIntLE(at, size) : exif.readUIntBE(at, size);
  const entries = (directory: number) =>
    Array.from({ length: read(directory, 2) }, (_, index) => directory + 2 + index * 12);
  const pointer = entries(base + read(base + 4, 4)).find((entry) => read(entry, 2) === GPS);
  if (pointer === undefined) return nothing;
  const directory = base + read(pointer + 8, 4);
  const found = entries(directory);
  const values = found.flatMap((entry): Span[] => {
    const length = (SIZES[read(entry + 2, 2)] ?? 0) * read(entry + 4, 4);
    return length > 4 ? [{ from: base + read(entry + 8, 4), length }] : [];
  });
  return {
    isThere: found.some((entry) => read(entry, 2) === LATITUDE),
    spans: [...values, { from: directory, length: 2 + found.length * 12 }],
  };
}

/** Addresses in the data count from here. */
function baseOf(exif: Buffer | undefined): number {
  return exif?.toString('latin1', 0, 4) === 'Exif' ? 6 : 0;
}
