import { describe, expect, test } from 'vitest';
import { layoutShift } from '../support/layout-shift';
import { sitePages } from '../support/sitemap';
import { useReader } from '../support/visit';

const pages = await sitePages();

describe('every page of the sitemap', () => {
  const visit = useReader();

  for (const { name, url } of pages) {
    test(`${name} answers, has one h1, carries no script but its islands, and asks only this site, once before its pictures`, async () => {
      await visit(url, {}, async ({ page, response, complaints, requests }) => {
        expect(response?.status()).toBe(200);
        expect(await page.locator('h1').count()).toBe(1);
        const executable = page.locator(
          'script:not([type="application/ld+json"], [type="speculationrules"])',
        );
        const islands = await executable.evaluateAll((all) =>
          all.map((one) => one.getAttribute('src') ?? ''),
        );
        for (const island of islands) expect(island).toMatch(/^\/files\/islands\/[a-z-]+\.js$/);
        expect(await page.locator('link[rel="stylesheet"], [style]').count()).toBe(0);
        const other = requests
          .slice(1)
          .map((url) => new URL(url).pathname)
          .filter((path) => !/\.(?:png|svg|jpe?g|webp|avif|vtt|webm)$/.test(path) && !islands.includes(path));
        expect(other).toEqual([]);
        expect(new Set(requests.map((url) => new URL(url).host)).size).toBe(1);
        expect(complaints).toEqual([]);
      });
    });

    test(`${name} says with scripts off all that it says with them, but for what islands add`, async () => {
      // A film says where its link leads without a script, and what it loads with one.
      const read = (javaScriptEnabled: boolean) =>
        visit(url, { javaScriptEnabled }, async ({ page }) => {
          const films = await page.locator('[data-frame]').allInnerTexts();
          const text = await page.locator('body').innerText();
          return films.reduce((rest, film) => rest.replace(film, ''), text);
        });
      const text = await read(false);
      expect(text.length).toBeGreaterThan(200);
      expect(missingWords(text, await read(true))).toEqual([]);
    });

    test(`${name} does not scroll sideways at 320 px, and nothing moves while it loads`, async () => {
      await visit(url, { viewport: { width: 320, height: 800 } }, async ({ page }) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(320);
        expect(await layoutShift(page)).toBe(0);
      });
    });
  }

  test('an address that does not exist answers 404 under the same policy, with ways on', async () => {
    await visit('/no-such-page', {}, async ({ page, response }) => {
      expect(response?.status()).toBe(404);
      expect(await page.locator('h1').innerText()).toBe('This page does not exist');
      expect(await page.locator('main a[href="/call-for-papers"]').count()).toBe(1);
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
    });
  });
});

/** The words of a text that do not stand in another in the same order. */
function missingWords(text: string, other: string): string[] {
  const words = other.split(/\s+/);
  let at = 0;
  return text.split(/\s+/).filter((word) => {
    const found = words.indexOf(word, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}
