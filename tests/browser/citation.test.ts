import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/visit';

describe('the citation of a paper', () => {
  const visit = useBrowser();

  test('is copied as the file has it, and the button says so for a while', async () => {
    await visit('/papers/5', { permissions: ['clipboard-write'] }, async ({ page, complaints }) => {
      // The site's policy lets no page read the clipboard; this one tells what it writes.
      await page.evaluate(() => {
        const write = navigator.clipboard.writeText.bind(navigator.clipboard);
        navigator.clipboard.writeText = (text) => {
          document.body.dataset.written = text;
          return write(text);
        };
      });
      const button = page.getByRole('button', { name: 'Copy' });
      await button.click();
      await expect.poll(() => page.getByRole('button', { name: 'Copied' }).count()).toBe(1);
      expect(await page.locator('[data-copy-status]').textContent()).toBe('Copied');
      const file = await (await page.request.get('/files/papers/5.bib')).text();
      expect(await page.evaluate(() => document.body.dataset.written)).toBe(file.trim());
      await expect.poll(() => button.count(), { timeout: 5000 }).toBe(1);
      await button.dblclick();
      await expect.poll(() => page.getByRole('button', { name: 'Copied' }).count()).toBe(1);
      await expect.poll(() => button.count(), { timeout: 5000 }).toBe(1);
      expect(complaints).toEqual([]);
    });
  });

  test.each([
    ['is refused', true],
    ['is not there, as on a page that came without encryption', false],
  ])('is selected where the clipboard %s', async (_case, isThere) => {
    await visit('/papers/5', {}, async ({ page }) => {
      await page.evaluate((has) => {
        const clipboard = { writeText: () => Promise.reject(new Error('refused')) };
        Object.defineProperty(navigator, 'clipboard', { value: has ? clipboard : undefined });
      }, isThere);
      await page.getByRole('button', { name: 'Copy' }).click();
      await expect
        .poll(() => page.evaluate(() => getSelection()?.toString()))
        .toMatch(/^@inproceedings\{dobler-etal-2024-trust,/);
    });
  });

  test('stands there with scripts off, without a button', async () => {
    await visit('/papers/5', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('#bibtex').textContent()).toContain('Marc D{\\"o}bler');
      expect(await page.locator('[data-copy]').isVisible()).toBe(false);
      const link = page.getByRole('link', { name: 'BibTeX' });
      expect(await link.getAttribute('href')).toBe('/files/papers/5.bib');
    });
  });
});
