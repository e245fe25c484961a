import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { readImageFiles } from '../../lib/images/image-files';
import { makeVariants, readVariant } from '../../lib/images/make';
import { readPublished, type PublishedPicture } from '../../lib/images/published';
import { turns } from '../../lib/images/turns';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
const cache = path.join(home, 'cache');
const images = path.join(home, 'public/images');
fs.mkdirSync(images, { recursive: true });
afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

const place = (name: string) => path.join(images, name);

/** Noise below, so that it weighs something; above, one colour. */
async function photo(width: number, height: number): Promise<sharp.Sharp> {
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  const below = await sharp({
    create: { width, height: Math.floor(height / 2), channels: 3, noise, background: '#000' },
  })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#c00' } }).composite([
    { input: below, gravity: 'south' },
  ]);
}

async function published(name: string, text = `<Figure img="${name}" alt="" />`): Promise<PublishedPicture> {
  const pictures = await readPublished({ publicFolder: path.join(home, 'public') }, [text]);
  const found = pictures.find((picture) => picture.name === name);
  if (!found) throw new Error(`${name} is no picture`);
  return found;
}

async function make({ file, made }: PublishedPicture): Promise<number> {
  let count = 0;
  for (const variants of made) count += await makeVariants({ file, cache }, variants);
  return count;
}

describe('what is made of a photo from a phone', () => {
  it('stands upright and says neither where it was taken nor by what', async () => {
    const gps = { GPSLatitudeRef: 'N', GPSLatitude: '35/1 55/1 0/1' };
    const exif = { IFD0: { Make: 'Phone' }, IFD3: gps };
    await (
      await photo(800, 500)
    )
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .withExifMerge(exif)
      .jpeg()
      .toFile(place('turned.jpg'));
    const original = await sharp(place('turned.jpg')).metadata();
    expect(original.orientation).toBe(6);
    expect(original.exif?.toString('latin1')).toContain('Phone');
    const [listed] = await readImageFiles({ publicFolder: path.join(home, 'public') });
    expect(listed?.size).toEqual({ width: 500, height: 800 });

    const picture = await published('turned.jpg');
    expect(picture).toMatchObject({ width: 500, height: 800 });
    await make(picture);
    for (const variant of picture.made.flat()) {
      const bytes = await readVariant({ file: picture.file, cache }, variant);
      const { width, height, exif: rest, icc, xmp, orientation } = await sharp(bytes).metadata();
      expect([width, height]).toEqual([variant.width, variant.height]);
      expect({ rest, icc, xmp, orientation }).toEqual({});
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Phone|Exif\0/);
      // Turned to the right, the red upper half stands on the right.
      const right = { left: Math.ceil(width * 0.6), top: 0, width: Math.floor(width * 0.3), height };
      const { channels } = await sharp(await sharp(bytes).extract(right).toBuffer()).stats();
      expect(channels[1]?.max).toBeLessThan(60);
    }
  });

  it('is kept: nothing is written twice, and other bytes have another name', async () => {
    await (await photo(700, 400)).png().toFile(place('kept.png'));
    const first = await published('kept.png');
    expect(await make(first)).toBe(5);
    const before = fs.readdirSync(cache).map((name) => [name, fs.statSync(path.join(cache, name)).mtimeMs]);
    expect(await make(await published('kept.png'))).toBe(0);
    const after = fs.readdirSync(cache).map((name) => [name, fs.statSync(path.join(cache, name)).mtimeMs]);
    expect(after).toEqual(before);

    await (await photo(700, 401)).png().toFile(place('kept.png'));
    const [other] = (await published('kept.png')).made.flat();
    expect(other?.name).toMatch(/^[0-9a-f]{12}-360\.avif$/);
    expect(other?.name).not.toBe(first.made.flat()[0]?.name);
  });

  it('has the same bytes each time', async () => {
    await (await photo(900, 600)).jpeg().toFile(place('same.jpg'));
    const { file, made } = await published('same.jpg');
    for (const variant of made.flat()) {
      const [one, two] = await Promise.all(
        ['one', 'two'].map((folder) => readVariant({ file, cache: path.join(home, folder) }, variant)),
      );
      expect(one).toEqual(two);
    }
  });

  it('is a square around what the eye goes to, where it is a portrait', async () => {
    const face = await sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        noise: { type: 'gaussian', mean: 150, sigma: 90 },
        background: '#000',
      },
    })
      .png()
      .toBuffer();
    await sharp({ create: { width: 1200, height: 400, channels: 3, background: '#446' } })
      .composite([{ input: face, left: 960, top: 100 }])
      .png({ compressionLevel: 0 })
      .toFile(place('face.png'));
    const picture = await published('face.png', 'photo: face.png\n');
    expect(Object.keys(picture.variants)).toEqual(['square']);
    await make(picture);
    const largest = picture.made.flat().find(({ name }) => name.endsWith('-400.webp'));
    const bytes = largest && (await readVariant({ file: picture.file, cache }, largest));
    const { channels } = await sharp(bytes).stats();
    expect(largest).toMatchObject({ width: 400, height: 400 });
    expect(channels[0]?.stdev).toBeGreaterThan(20);
  });

  it('of 40 megapixels is made within the memory of a small machine', async () => {
    await sharp({ create: { width: 7300, height: 5500, channels: 3, background: '#375' } })
      .jpeg({ quality: 100 })
      .toFile(place('large.jpg'));
    const before = process.resourceUsage().maxRSS;
    expect(await make(await published('large.jpg'))).toBe(11);
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(500);
  });

  it('that is not whole is told by its name', async () => {
    const whole = await (await photo(800, 600)).jpeg().toBuffer();
    fs.writeFileSync(place('half.jpg'), whole.subarray(0, whole.length / 2));
    await expect(make(await published('half.jpg'))).rejects.toThrow(
      `${place('half.jpg')}: this picture is damaged or not whole`,
    );
    expect(fs.readdirSync(cache).filter((name) => name.endsWith('.half'))).toEqual([]);
  });

  it('that is longer than AVIF and WebP can be is made narrower', async () => {
    await sharp({ create: { width: 40, height: 17_000, channels: 3, background: '#375' } })
      .png({ compressionLevel: 0 })
      .toFile(place('scroll.png'));
    expect(await make(await published('scroll.png'))).toBe(3);
  });

  it('that cannot be encoded is told by its name', async () => {
    await (await photo(500, 400)).jpeg().toFile(place('stretched.jpg'));
    const variant = { form: 'full', format: 'avif', width: 50, height: 17_000, name: 'x-50.avif' } as const;
    await expect(makeVariants({ file: place('stretched.jpg'), cache }, [variant])).rejects.toThrow(
      `${place('stretched.jpg')}: this picture is damaged or not whole`,
    );
  });
});

it('runs no more tasks at once than it may, and goes on after one that failed', async () => {
  let running = 0;
  let most = 0;
  const inTurn = turns(2);
  const task = (fails: boolean) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, 2));
    running -= 1;
    if (fails) throw new Error('no');
    return 'yes';
  };
  const results = await Promise.allSettled(
    [false, true, false, true, false].map((fails) => inTurn(task(fails))),
  );
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(most).toBe(2);
});
