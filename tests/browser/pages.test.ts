import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layoutShift } from '../support/layout-shift';
import { sitePages } from '../support/sitemap';
import { useReader } from '../support/visit';

const pages = await sitePages();

describe('every page of the sitemap', () => {
  const visit = useReader();

  const narrow = { viewport: { width: 320, height: 800 } };
  /** Next to nothing can be read of a page that has lost its text. */
  const least = 200;

  for (const { name, url } of pages) {
    test(`${name} is whole, stands still and asks this site alone, at 320 px, with scripts and without`, async () => {
      let moved = 0;
      const text = await visit(url, narrow, async ({ page, response, complaints, requests }) => {
        expect(response?.status()).toBe(200);
        expect(await page.locator('h1').count()).toBe(1);
        const islands = await scriptsOf(page);
        for (const island of islands) expect(island).toMatch(/^\/files\/islands\/[a-z-]+\.js$/);
        expect(await page.locator('link[rel="stylesheet"], [style]').count()).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        moved = await layoutShift(page);
        const other = requests
          .slice(1)
          .map((url) => new URL(url).pathname)
          .filter((path) => !/\.(?:png|svg|jpe?g|webp|avif|vtt|webm)$/.test(path) && !islands.includes(path));
        expect(other).toEqual([]);
        expect(new Set(requests.map((url) => new URL(url).host)).size).toBe(1);
        expect(complaints).toEqual([]);
        return textOf(page);
      });
      // Where the browser pauses within a word, its first half may stand on another line; it does not do so twice.
      if (moved > 0) moved = await visit(url, narrow, ({ page }) => layoutShift(page));
      expect(moved).toBe(0);
      const without = { ...narrow, javaScriptEnabled: false };
      const same = await visit(url, without, ({ page }) => textOf(page));
      expect(same.length).toBeGreaterThan(least);
      expect(missingWords(same, text)).toEqual([]);
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

/** Where the scripts come from that a browser would run; one that stands in the page comes from nowhere. */
function scriptsOf(page: Page): Promise<string[]> {
  return page
    .locator('script:not([type="application/ld+json"], [type="speculationrules"])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
}

/** What a page says. A film says where its link leads without a script, and what it loads with one. */
async function textOf(page: Page): Promise<string> {
  const films = await page.locator('[data-frame]').allInnerTexts();
  const text = await page.locator('body').innerText();
  return films.reduce((rest, film) => rest.replace(film, ''), text);
}

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
