import fs from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../lib/colour';
import { rasterise, shareSvg, type ShareCard } from '../../lib/share';
import { paints } from '../../lib/share/card';

const card: ShareCard = {
  look: 'entry',
  kind: 'Long paper',
  title: 'How Döbler’s agents learn',
  lines: ['Ada Conjecture, Nguyễn Văn An'],
  brand: 'WiR 2031',
  note: '21 March 2031 · Lund',
  accent: '#b4451c',
};
const long = 'A title that goes on and on, '.repeat(30);

describe('a share image', () => {
  test('is 1200 by 630 pixels, light, and the same bytes each time', async () => {
    const png = await rasterise(shareSvg(card));
    expect(await sharp(png).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
      hasAlpha: false,
    });
    expect(Buffer.from(png).equals(await rasterise(shareSvg(card)))).toBe(true);
    const heaviest = await rasterise(
      shareSvg({ ...card, look: 'cover', title: long, lines: [long, long], note: long }),
    );
    expect(Math.max(png.length, heaviest.length)).toBeLessThan(100_000);
  });

  test('is drawn of outlines alone: no font of the machine has a part in it', () => {
    const svg = shareSvg(card);
    expect(svg).not.toMatch(/<text|font|href|NaN|undefined/);
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(60);
  });

  test('stays within its margins, however long its words are', () => {
    const svg = shareSvg({ ...card, title: long, lines: [long, long], brand: long, note: long });
    const places = [...svg.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(places.length).toBeGreaterThan(200);
    expect(Math.min(...places.map(([x = 0]) => x))).toBeGreaterThanOrEqual(78);
    expect(Math.max(...places.map(([x = 0]) => x))).toBeLessThan(1120);
    const rows = [...new Set(places.map(([, y = 0]) => y))].sort((a, b) => a - b);
    expect(rows.at(-1)).toBeLessThan(600);
    // What stands above the rule does not touch it.
    expect(Math.max(...rows.filter((row) => row < 560))).toBeLessThan(506);
  });

  test('turns round for a title that runs from right to left', () => {
    expect(shareSvg(card)).toContain('<path d="M0 0h20v630');
    expect(shareSvg({ ...card, title: 'התאמה אישית' })).toContain('<path d="M1180 0h20v630');
  });

  test('can be read whatever the accent, in the colours of the site', () => {
    const ground = /<path d="M0 0h1200v630H0z" fill="(#\w+)"/.exec(
      shareSvg({ ...card, look: 'cover', accent: '#ffee00' }),
    );
    expect(contrast('#ffffff', ground?.[1] ?? '#ffffff')).toBeGreaterThanOrEqual(4.5);
    const tokens = fs.readFileSync('app/styles/tokens.css', 'utf8');
    expect(tokens).toContain(`--paper-raised: ${paints.paper};`);
    expect(tokens).toContain(`--ink: ${paints.ink};`);
    expect(tokens).toContain(`--ink-soft: ${paints.soft};`);
    expect(tokens).toContain(`--line-strong: ${paints.line};`);
  });
});
