import { describe, expect, inject, test } from 'vitest';
import { layoutShift } from '../support/layout-shift';
import { servePieces } from '../support/slow-server';
import { useBrowser } from '../support/visit';

describe('a page that arrives in two pieces', () => {
  const visit = useBrowser();

  // Browsers draw a summary of their own where a `<details>` has none yet.
  for (const end of ['<details', '<summary', '</header>', '</h1>']) {
    test(`moves nothing when the first ends at ${end}`, async () => {
      const html = await (await fetch(inject('origin'))).text();
      const cut = html.indexOf('>', html.indexOf(end)) + 1;
      expect(cut).toBeGreaterThan(html.indexOf('<body'));
      const server = await servePieces(html, cut);
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
});
