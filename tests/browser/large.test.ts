import fs from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { loadWorkshop } from '../../lib/content';
import { largeFolder } from '../support/large';

const origin = inject('large');
const textOf = async (path: string) => (await fetch(origin + path)).text();
const sitemap = await textOf('/sitemap.xml');
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);

/** Heavier than what the hosts send, and ready in a tenth of the time. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

describe('the large workshop', () => {
  test('has no page above 60 kB with brotli, pictures aside', async () => {
    expect(paths.length).toBeGreaterThan(700);
    const heavy: string[] = [];
    for (const path of paths) {
      const html = await textOf(path);
      // What is smaller than that as it is need not be compressed to know.
      const whole = Buffer.byteLength(html);
      const bytes = whole < 60_000 ? whole : brotliCompressSync(html, quick).length;
      if (bytes >= 60_000) heavy.push(`${path} ${bytes}`);
    }
    expect(heavy).toEqual([]);
  });

  test('shows who has withdrawn nowhere but as the author of papers', async () => {
    const gone = loadWorkshop(`${largeFolder}/content`).people.filter(({ state }) => state === 'withdrawn');
    expect(gone).toHaveLength(1);
    const schedule = fs.readFileSync(`${largeFolder}/content/schedule.yaml`, 'utf8');
    for (const { id, name } of gone) {
      expect((await fetch(`${origin}/people/${id}`)).status).toBe(404);
      for (const path of ['/programme', '/committee', '/search', '/files/search.json', '/sitemap.xml']) {
        expect(await textOf(path), path).not.toContain(`people/${id}`);
      }
      const slot = new RegExp(`id: (\\w+),.*people: \\[${id}\\]`).exec(schedule)?.[1] ?? 'none';
      const page = await textOf(`/sessions/${slot}`);
      expect(page).toMatch(/<h1[^>]*>To be announced<\/h1>/);
      expect(page).not.toContain(name);
      expect(await textOf('/committee')).not.toContain(name);
    }
  });
});
