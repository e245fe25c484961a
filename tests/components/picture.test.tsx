import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { bindTags } from '../../app/mdx-components';
import { pieceNames } from '../../app/tags/context';
import { Picture } from '../../components/picture/picture';
import { sizesIn, sizesInRow, sizesUpTo } from '../../components/picture/sizes';
import { Portrait } from '../../components/portrait/portrait';
import { tags } from '../../components/tags';
import { loadWorkshop } from '../../lib/content';
import { readBody, renderBody } from '../../lib/mdx';
import { htmlValidateProblems } from '../support/html-validity';

const set = (hash: string, width: number, height: number) => ({
  src: `/files/images/${hash}-${width}.jpg`,
  sources: ['avif', 'webp'].map((type) => ({
    type: `image/${type}`,
    srcSet: `/files/images/${hash}-360.${type} 360w, /files/images/${hash}-${width}.${type} ${width}w`,
  })),
  width,
  height,
});
const picture = {
  name: 'a b.jpg',
  src: '/images/a%20b.jpg',
  width: 1600,
  height: 800,
  variants: { full: set('f', 1600, 800), square: set('s', 400, 400) },
};

async function html(text: string): Promise<string> {
  const workshop = loadWorkshop('tests/fixtures/workshops/full/content');
  const body = readBody({ file: 'page.mdx', text, line: 1 }, tags);
  const { outline } = body;
  const components = bindTags({ workshop, url: '/', outline, pictures: [picture], pieces: pieceNames() });
  return renderToStaticMarkup(await renderBody(body, components));
}

describe('a picture', () => {
  it('offers a browser AVIF, then WebP, then what all know, and keeps its place', () => {
    expect(renderToStaticMarkup(<Picture picture={picture} alt="A" sizes="50vw" />)).toBe(
      '<picture><source type="image/avif" srcSet="/files/images/f-360.avif 360w, /files/images/f-1600.avif 1600w" sizes="50vw"/>' +
        '<source type="image/webp" srcSet="/files/images/f-360.webp 360w, /files/images/f-1600.webp 1600w" sizes="50vw"/>' +
        '<img src="/files/images/f-1600.jpg" alt="A" width="1600" height="800" loading="lazy" decoding="async"/></picture>',
    );
  });

  it('is fetched at once where it comes first, and is itself where nothing was made of it', () => {
    const alone = { ...picture, variants: undefined };
    expect(renderToStaticMarkup(<Picture picture={alone} alt="" sizes="50vw" priority square />)).toMatch(
      /^(?:<link[^>]*>)?<img src="\/images\/a%20b.jpg" alt="" width="1600" height="800" fetchPriority="high" decoding="async"\/>$/,
    );
  });

  it('has another one on dark screens, and is itself on paper', () => {
    const dark = { picture: { src: '/images/d.svg', width: 40, height: 10 }, sizes: '9px' };
    const shown = renderToStaticMarkup(<Picture picture={picture} alt="" sizes="1px" dark={dark} />);
    expect(shown.match(/<source[^>]*>/g)).toEqual([
      '<source media="screen and (prefers-color-scheme: dark)" srcSet="/images/d.svg" width="40" height="10"/>',
      expect.stringContaining('type="image/avif"'),
      expect.stringContaining('type="image/webp"'),
    ]);
    const both = { ...dark, picture };
    expect(renderToStaticMarkup(<Picture picture={picture} alt="" sizes="1px" dark={both} />)).toMatch(
      /^<picture><source media="screen and \(prefers-color-scheme: dark\)" type="image\/avif" srcSet="[^"]+" sizes="9px" width="1600"/,
    );
  });

  it('of a person is a square', () => {
    const shown = renderToStaticMarkup(<Portrait name="Ada" photo={picture} />);
    expect(shown).toContain('/files/images/s-360.avif 360w');
    expect(shown).toContain('sizes="4.5rem"');
    expect(shown).toContain('width="400" height="400"');
  });
});

describe('a picture in a text', () => {
  it.each(['![A](</images/a b.jpg>)', '<img src="/images/a%20b.jpg" alt="A">'])(
    'is made smaller: %s',
    async (text) => {
      const shown = await html(text);
      expect(shown).toContain('<source type="image/avif" srcSet="/files/images/f-360.avif 360w');
      expect(shown).toContain('alt="A" width="1600" height="800" decoding="async"');
    },
  );

  it('keeps the width that an editor gave it, and comes late below the first', async () => {
    const shown = await html('![A](/images/other.png)\n\n<img src="/images/a%20b.jpg" alt="A" width="200">');
    expect(shown).toContain('<img src="/images/other.png" alt="A"/>');
    expect(shown).toContain('sizes="(max-width: 200px) 100vw, 200px"');
    expect(shown).toContain('width="200" height="100"');
    expect(shown).toContain('loading="lazy"');
  });
});

it('is valid HTML in all its forms', async () => {
  const body = await html(
    '<Figure img="a b.jpg" alt="A" />\n\n<Figure img="a b.jpg" alt="A" width="40%" />\n\n![A](</images/a b.jpg>)',
  );
  const gallery = await html('<Gallery>\n<GalleryFigure img="a b.jpg" alt="A" />\n</Gallery>');
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><main><h1>A</h1>${body}</main></body></html>`;
  expect(await htmlValidateProblems(page.replaceAll('/>', '>'))).toEqual([]);
  expect(gallery).toContain('/files/images/s-400.webp 400w');
  expect(gallery).toContain(
    '/files/images/f-1600.webp 1600w" sizes="(max-width: 1600px) calc(100vw - 1.5rem), 1600px"',
  );
});

it('says in CSS how wide places are', () => {
  expect(sizesIn('frame')).toBe('(min-width: 61rem) 56rem, calc(100vw - 2rem)');
  expect(sizesIn('column', { percent: 50 })).toBe('(min-width: 46rem) 20.5rem, 50vw');
  expect(sizesIn('column', { pixels: 300 })).toBe('(max-width: 300px) 100vw, 300px');
  expect(sizesInRow(25)).toBe('(min-width: 61rem) 10.3rem, (min-width: 40rem) 25vw, calc(100vw - 2rem)');
  expect(sizesUpTo(500, '100vw')).toBe('(max-width: 500px) 100vw, 500px');
});
