import { describe, expect, it } from 'vitest';
import { formsIn } from '../../lib/images/forms';
import { pictureSet, variantsOf, type Original } from '../../lib/images/variants';

const photo: Original = {
  bytes: 3_000_000,
  kind: 'JPEG',
  size: { width: 4000, height: 3000 },
  isAnimated: false,
};
const widths = (original: Original, form: 'full' | 'square' = 'full') =>
  variantsOf(original, form, 'h')
    .filter(({ format }) => format === 'avif')
    .map(({ width, height }) => `${width}x${height}`);

describe('the variants of a picture', () => {
  it('grow to the widest place of a page, and squares to the largest portrait', () => {
    expect(widths(photo)).toEqual(['360x270', '720x540', '1080x810', '1440x1080', '1920x1440']);
    expect(widths(photo, 'square')).toEqual(['80x80', '160x160', '240x240', '400x400']);
  });

  it.each([1, 79, 80, 359, 360, 361, 395, 719, 1000, 1919, 1921, 12_000])(
    'of %i pixels are never larger than it, and each is clearly larger than the one before',
    (width) => {
      for (const form of ['full', 'square'] as const) {
        const made = variantsOf({ ...photo, size: { width, height: 700 } }, form, 'h');
        const own = form === 'full' ? width : Math.min(width, 700);
        expect(Math.max(...made.map((variant) => variant.width))).toBe(
          Math.min(own, form === 'full' ? 1920 : 400),
        );
        const avif = made.filter(({ format }) => format === 'avif').map((variant) => variant.width);
        for (const [index, next] of avif.slice(1).entries())
          expect(next / (avif[index] ?? 0)).toBeGreaterThan(1.1);
        expect(made.every(({ height }) => height >= 1)).toBe(true);
      }
    },
  );

  it('are as narrow as a format asks whose height has a limit', () => {
    const scroll = (width: number, height: number) => widths({ ...photo, size: { width, height } });
    expect(scroll(500, 17_000)).toEqual(['360x12240', '481x16354']);
    expect(scroll(500, 16_383)).toEqual(['360x11796', '500x16383']);
    expect(scroll(100, 30_000)).toEqual(['54x16200']);
    expect(variantsOf({ ...photo, size: { width: 1, height: 20_000 } }, 'full', 'h')).toEqual([]);
  });

  it('come as AVIF, as WebP and, for old browsers, once as JPEG or PNG', () => {
    const kindsOf = (kind: string) => [
      ...new Set(variantsOf({ ...photo, kind }, 'square', 'h').map(({ format }) => format)),
    ];
    expect(kindsOf('JPEG')).toEqual(['avif', 'webp', 'jpeg']);
    expect(kindsOf('PNG')).toEqual(['avif', 'webp', 'png']);
    expect(kindsOf('WebP')).toEqual(['avif', 'webp', 'png']);
    expect(variantsOf(photo, 'full', 'h').at(-1)?.name).toBe('h-1080.jpg');
  });

  it('are not made of drawings, of what moves, of small files and of what cannot be read', () => {
    const others = [
      { kind: 'SVG' },
      { isAnimated: true },
      { bytes: 7999 },
      { size: undefined },
      { kind: 'TIFF' },
    ];
    for (const other of others) expect(variantsOf({ ...photo, ...other }, 'full', 'h')).toEqual([]);
    expect(variantsOf({ ...photo, bytes: 8000 }, 'full', 'h')).not.toEqual([]);
  });

  it('are named for a browser in growing widths, with the type of each list', () => {
    const small = { ...photo, size: { width: 500, height: 250 } };
    expect(pictureSet(variantsOf(small, 'full', 'ab'), '/files/images/')).toEqual({
      src: '/files/images/ab-500.jpg',
      sources: [
        { type: 'image/avif', srcSet: '/files/images/ab-360.avif 360w, /files/images/ab-500.avif 500w' },
        { type: 'image/webp', srcSet: '/files/images/ab-360.webp 360w, /files/images/ab-500.webp 500w' },
      ],
      width: 500,
      height: 250,
    });
    expect(pictureSet([], '/files/images/')).toBeUndefined();
  });
});

describe('the forms of a picture', () => {
  const formsOf = (text: string) => Object.fromEntries(formsIn(['a.jpg', 'b c.png'], [text]));

  it('are a square where it is the photo of a person, and all of it elsewhere', () => {
    expect(formsOf('---\nname: Ada\nphoto: a.jpg\n---\n')).toEqual({ 'a.jpg': ['square'], 'b c.png': [] });
    expect(formsOf('photo: "a.jpg"\n![B](/images/b%20c.png)')).toEqual({
      'a.jpg': ['square'],
      'b c.png': ['full'],
    });
    expect(formsOf('<Figure img="a.jpg" alt="A" />')).toEqual({ 'a.jpg': ['full'], 'b c.png': [] });
  });

  it.each([
    'photo: a.jpg # taken by Bob',
    "photo: 'a.jpg' # by Bob",
    'photo:\n  a.jpg',
    'photo: >-\n  a.jpg',
    '"photo": a.jpg',
    'photo : a.jpg',
  ])('are a square however YAML says it: %j', (line) => {
    expect(formsOf(`---\nname: Ada\n${line}\n---\n`)['a.jpg']).toEqual(['square']);
  });

  it('are both where a tag shows a square, wherever its attribute stands', () => {
    const both = { 'a.jpg': ['full', 'square'], 'b c.png': [] };
    expect(formsOf('<GalleryFigure alt="a > b"\n  img="a.jpg" />')).toEqual(both);
    expect(formsOf('<SpeakerCard img=\'a.jpg\' name="Ada" />')).toEqual(both);
    expect(formsOf('<SpeakerCard name="Ada" />\n<Figure img="a.jpg" alt="" />')).toEqual({
      ...both,
      'a.jpg': ['full'],
    });
  });
});
