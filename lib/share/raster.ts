import sharp from 'sharp';

/**
 * Makes a picture of a drawing. The drawing holds outlines only; the pixels are those of the pinned version of sharp.
 *
 * @param svg of {@link shareSvg}
 * @returns a PNG in at most 256 colours
 */
export async function rasterise(svg: string): Promise<Buffer<ArrayBufferLike>> {
  const pixels = sharp(Buffer.from(svg), { density: 72 }).flatten({ background: '#ffffff' });
  return pixels.png({ palette: true, quality: 90, effort: 4, compressionLevel: 9, dither: 0.6 }).toBuffer();
}

/**
 * Cuts a portrait to a square.
 *
 * @param file a picture of pixels
 * @param size of its sides, in pixels
 * @returns a PNG in base64, without what cameras add
 */
export async function squarePortrait(file: string, size = 280): Promise<string> {
  const square = sharp(file).rotate().resize(size, size, { fit: 'cover', position: 'attention' });
  return (await square.flatten({ background: '#ffffff' }).png({ compressionLevel: 9 }).toBuffer()).toString(
    'base64',
  );
}
