import fs from 'node:fs';

/** How files begin that end up among pictures; the names are those that editors use. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG/, 'PNG'],
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^GIF8/, 'GIF'],
  [/^RIFF.{4}WEBP/s, 'WebP'],
  [/^.{4}ftypavi[fs]/s, 'AVIF'],
  [/^.{4}ftyp(?:hei|hev|mif1|msf1)/s, 'HEIC'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^BM/, 'BMP'],
  [/^\0\0[^\0]\0/, 'ICO'],
  [/^(?:\xff\n|\0{3}.JXL )/s, 'JPEG XL'],
  [/^8BPS/, 'Photoshop file'],
  [/^%PDF/, 'PDF'],
  [/^%!PS/, 'PostScript file'],
  [/^PK/, 'ZIP file'],
  [/^version https:\/\/git-lfs/, 'Git LFS pointer'],
  [/^\s*<(?:!doctype html|html)/i, 'web page'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i, 'SVG'],
];

/**
 * Tells by its first bytes what a file is, whatever it is called.
 *
 * @param file its path
 * @returns the name of its kind; undefined when nobody can tell
 */
export function kindOf(file: string): string | undefined {
  const start = readPart(file, 0, 200).toString('latin1');
  return beginnings.find(([beginning]) => beginning.test(start))?.[1];
}

/**
 * Tells whether a PNG moves, which sharp does not know: it has an `acTL` chunk before its first `IDAT` (PNG 3, 11.3.6).
 *
 * @param file its path
 */
export function isAnimatedPng(file: string): boolean {
  for (let at = 8, step = 0; step < 100; step += 1) {
    const head = readPart(file, at, 8);
    if (head.length < 8) return false;
    const type = head.toString('latin1', 4);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
    at += head.readUInt32BE(0) + 12;
  }
  return false;
}

// Synchronous, so that a folder of a thousand pictures does not open a thousand files at once.
function readPart(file: string, from: number, length: number): Buffer {
  const handle = fs.openSync(file, 'r');
  try {
    const part = Buffer.alloc(length);
    return part.subarray(0, fs.readSync(handle, part, 0, length, from));
  } finally {
    fs.closeSync(handle);
  }
}
