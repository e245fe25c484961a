import { describe, expect, inject, test } from 'vitest';
import { layoutShift } from '../support/layout-shift';
import { servePieces } from '../support/slow-server';
import { useBrowser } from '../support/visit';

/** Where the first piece ends: behind the tag that begins so. */
const behind = (tag: string) => (html: string) => {
  const at = html.indexOf('>', html.indexOf(tag, html.indexOf('<body'))) + 1;
  expect(at).toBeGreaterThan(html.indexOf('<body'));
  return at;
};

describe('a page that arrives in two pieces', () => {
  const visit = useBrowser();

  // Browsers draw a summary of their own where a `<details>` has none yet.
  for (const end of ['<details', '<summary', '</header>', '</h1>']) {
    test(`moves nothing when the first ends at ${end}`, async () => {
      const server = await servePieces({ origin: inject('origin'), path: '/', cut: behind(end) });
      try {
        await visit(server.url, { viewport: { width: 320, height: 800 } }, async ({ page }) => {
          expect(await page.locator('h1').count()).toBe(1);
          expect(await layoutShift(page)).toBe(0);
        });
      } finally {
        await server.stop();
      }
    });
  }

  test('has its islands wait for the second piece', async () => {
    const server = await servePieces({ origin: inject('large'), path: '/programme', cut: behind('<main') });
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
