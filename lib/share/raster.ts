import sharp from 'sharp';

/** Choosing few colours would take longer than all else that is done for lines of text; a face is worth it. */
const plain = { compressionLevel: 6 } as const;
const portrayed = { palette: true, colours: 256, dither: 0.6, effort: 4, compressionLevel: 9 } as const;

/** What the bytes depend on beside the drawing: the programs, and how they are told to work. */
export const rasterKey = JSON.stringify([sharp.versions, plain, portrayed]);

/**
 * Makes a picture of a drawing. The drawing holds outlines only; the pixels are those of the pinned version of sharp.
 *
 * @param svg of {@link shareSvg}
 * @returns a PNG
 */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const options = svg.includes('<image ') ? portrayed : plain;
  return new Uint8Array(await sharp(Buffer.from(svg), { density: 72 }).removeAlpha().png(options).toBuffer());
}

/**
 * Cuts a portrait to a square.
 *
 * @param file a picture of pixels
 * @param size of its sides, in pixels
 * @returns a PNG in base64, without what cameras add
 */
export async function squarePortrait(file: string, size = 280): Promise<string> {
  const square = sharp(file).rotate().resize(size, size, { fit: 'cover', position: 'top' });
  const png = await square.flatten({ background: '#ffffff' }).png({ compressionLevel: 9 }).toBuffer();
  return png.toString('base64');
}
