import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictures } from '../scripts/pictures/pictures';

describe.each(pictures)('$file', ({ file, width, height, draw }) => {
  const svg = draw();
  const published = fileURLToPath(new URL(`../public/${file}`, import.meta.url));

  it('is drawn with the same bytes every time', () => {
    expect(draw()).toBe(svg);
  });

  it('has shapes, all of them in numbers', () => {
    expect(svg).toMatch(/<path d="M\d/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('needs no font and nothing from elsewhere', () => {
    expect(svg).not.toMatch(/<text|<image|<use|href|@import|font|url\((?!#)/);
  });

  it('is published in the size it was drawn for', async () => {
    const found = await sharp(published).metadata();
    expect({ width: found.width, height: found.height }).toEqual({ width, height });
  });
});

it('keeps the workshop picture light enough for conference wifi', async () => {
  const { size } = await stat(new URL('../public/images/workshop_picture.png', import.meta.url));
  expect(size).toBeLessThan(350 * 1024);
});

it('lets the icon follow a dark tab', () => {
  const icon = pictures.find(({ file }) => file === 'icon.svg');
  expect(icon?.draw()).toContain('prefers-color-scheme:dark');
});
