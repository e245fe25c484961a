import { describe, expect, inject, test } from 'vitest';
import { layoutShift } from '../support/layout-shift';
import { servePieces } from '../support/slow-server';
import { useBrowser } from '../support/visit';

/** Where the first piece ends: behind the tag in which this begins. */
const behind = (end: RegExp) => (html: string) => {
  const body = html.indexOf('<body');
  const found = html.slice(body).search(end);
  expect(found).toBeGreaterThan(0);
  return html.indexOf('>', body + found) + 1;
};

const phone = 320;
const laptop = 1280;

/** Where a page parted when something on it was seen to move. */
const partings = [
  // Browsers draw a summary of their own where a `<details>` has none yet.
  { site: 'shipped', path: '/', width: phone, end: /<details/ },
  { site: 'shipped', path: '/', width: phone, end: /<summary/ },
  { site: 'shipped', path: '/', width: phone, end: /<\/header>/ },
  { site: 'shipped', path: '/', width: phone, end: /<\/h1>/ },
  // What ends at the edge runs to the left, what stands in the middle goes up, what fills the rest makes way.
  { site: 'shipped', path: '/', width: laptop, end: /<\/a><\/li>/ },
  { site: 'shipped', path: '/people/fazl-barez', width: laptop, end: /Submission site<\/a/ },
  { site: 'shipped', path: '/people/fazl-barez', width: phone, end: /<footer/ },
  { site: 'shipped', path: '/organizers', width: phone, end: /_detail"/ },
  { site: 'examples', path: '/dates', width: phone, end: /\/demos"/ },
  { site: 'examples', path: '/video', width: phone, end: /_label"/ },
  { site: 'examples', path: '/maths', width: phone, end: /<mn>5<\/mn/ },
  { site: 'examples', path: '/toc', width: phone, end: /data-copied/ },
];

describe('a page that arrives in two pieces', () => {
  const visit = useBrowser();

  for (const { site, path, width, end } of partings) {
    test(`moves nothing where ${path} of the ${site} parts at ${end.source}, at ${width} px`, async () => {
      const origin = inject('sites').find(({ name }) => name === site)?.origin ?? '';
      const server = await servePieces({ origin, path, cut: behind(end) });
      try {
        await visit(server.url, { viewport: { width, height: 800 } }, async ({ page }) => {
          expect(await page.locator('h1').count()).toBe(1);
          expect(await layoutShift(page)).toBe(0);
        });
      } finally {
        await server.stop();
      }
    });
  }

  test('has its islands wait for the second piece', async () => {
    const server = await servePieces({ origin: inject('large'), path: '/programme', cut: behind(/<main/) });
    try {
      await visit(server.url, {}, async ({ page }) => {
        expect(await page.locator('[data-star]').count()).toBeGreaterThan(100);
        expect(await page.locator('[data-star]:not(:has(button))').count()).toBe(0);
      });
    } finally {
      await server.stop();
    }
  });
});
