import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seedSentences } from '../support/seed';
import { useBrowser } from '../support/visit';

const seed = fs.readFileSync('tests/fixtures/seed-home.md', 'utf8');

describe('the seed page', () => {
  const visit = useBrowser();

  test('every paragraph, heading, card and emphasis of it stands on the home page, word for word and in its order', async () => {
    await visit('/', { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      const shown = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
      let from = 0;
      for (const sentence of seedSentences(seed)) {
        const at = shown.indexOf(sentence, from);
        expect(at, `not shown, or out of order: ${sentence}`).toBeGreaterThanOrEqual(from);
        from = at + sentence.length;
      }
      expect(seedSentences(seed).length).toBeGreaterThan(15);
    });
  });

  test('emphasis, links and the picture are what they were', async () => {
    await visit('/', {}, async ({ page }) => {
      expect(await page.locator('main em').innerText()).toMatch(
        /^Personalization of generative AI .* angles\.$/,
      );
      for (const [, href = '', name = ''] of seed.matchAll(/header="<a href="(.*?)">(.*?)<\/a>"/g)) {
        expect(await page.getByRole('link', { name, exact: true }).getAttribute('href')).toBe(href);
      }
      const picture = page.getByRole('img', { name: 'PERSONALIZE@EACL2024' });
      expect(
        await picture.evaluate((image: HTMLImageElement) => image.naturalWidth > 0 && image.complete),
      ).toBe(true);
      expect(await picture.getAttribute('width')).toMatch(/^\d+$/);
      expect(await page.locator('main').innerText()).not.toMatch(/Bootstrap Workshop Template|\[\/\/\]|%\}/);
    });
  });
});
