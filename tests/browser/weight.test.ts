import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../lib/delivery/files';
import { sitePages } from '../support/sitemap';

/** Bytes on the wire: the page, which holds its style, and the islands it asks for. */
async function weigh(url: string): Promise<{ readonly bytes: number; readonly script: number }> {
  const html = await (await fetch(url)).text();
  const islands = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src);
  const sizes = await Promise.all(
    [...new Set(islands)].map(async (src) =>
      brotliCompressSync(new Uint8Array(await (await fetch(new URL(src, url))).arrayBuffer())),
    ),
  );
  const script = sizes.reduce((sum, { length }) => sum + length, 0);
  expect(html).not.toMatch(/<link\b[^>]*\brel="stylesheet"/);
  return { bytes: brotliCompressSync(html).length + script, script };
}

/** Where the large workshop has most to show: its largest pages, before they are compressed. */
function largestPages(most: number): string[] {
  const app = '.next-large/server/app';
  const pages = filesBelow(app).filter((name) => name.endsWith('.html') && !name.startsWith('_'));
  const sizeOf = (name: string) => fs.statSync(path.join(app, name)).size;
  return pages
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, most)
    .map((name) => `${inject('large')}/${name.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '')}`);
}

const shipped = (await sitePages()).filter(({ url }) => url.startsWith(inject('origin')));

describe('what a page weighs with brotli', () => {
  test('the home page, with all that it is painted with, fits into the first flight of a connection', async () => {
    const { bytes, script } = await weigh(inject('origin'));
    expect(script).toBe(0);
    expect(bytes).toBeGreaterThan(3000);
    expect(bytes).toBeLessThanOrEqual(14_000);
  });

  for (const { name, url } of shipped) {
    test(`${name} with its islands`, async () => {
      expect((await weigh(url)).bytes).toBeLessThanOrEqual(/programme$/.test(url) ? 30_000 : 20_000);
    });
  }

  test('the longest pages of the large workshop', async () => {
    for (const url of largestPages(5)) expect((await weigh(url)).bytes, url).toBeLessThanOrEqual(60_000);
  });
});
