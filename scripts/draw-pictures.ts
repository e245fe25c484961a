import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { pictures, type Picture } from './pictures/pictures';

const usage = `Usage: npx tsx scripts/draw-pictures.ts [folder]

Draws the workshop's picture and the site's icons into the folder (public, unless another is named).`;

async function render({ file, width, height, draw }: Picture): Promise<Buffer> {
  const svg = Buffer.from(draw());
  if (file.endsWith('.svg')) return svg;
  // True colour: a palette is smaller by a fifth, and leaves bands in the dark ground.
  return sharp(svg).resize(width, height).png({ compressionLevel: 9, effort: 10 }).toBuffer();
}

async function drawPictures(folder: string): Promise<void> {
  for (const picture of pictures) {
    const path = join(folder, picture.file);
    const bytes = await render(picture);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    console.log(`${path}  ${picture.width}×${picture.height}  ${Math.ceil(bytes.length / 1024)} KB`);
  }
}

const [folder = 'public', ...rest] = process.argv.slice(2);

if (folder.startsWith('-') || rest.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await drawPictures(folder);
}
