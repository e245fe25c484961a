import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/visit';

const phone = { viewport: { width: 390, height: 844 } };

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

async function tabThrough(page: Page, count: number): Promise<string[]> {
  const texts: string[] = [];
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('Tab');
    texts.push(await focused(page));
  }
  return texts;
}

describe('by keyboard alone', () => {
  const visit = useBrowser();

  test('the skip link comes first, then the brand and the navigation in its order', async () => {
    await visit('/', { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      expect(await tabThrough(page, 8)).toEqual([
        'Skip to content',
        'PERSONALIZE@EACL2024',
        'Home',
        'Call for Papers',
        'Programme',
        'Papers',
        'Organizers',
        'Search',
      ]);
    });
  });

  test('the skip link leads past the navigation', async () => {
    await visit('/', { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    });
  });

  test('the menu of a phone opens and leads on, with scripts off', async () => {
    await visit('/', { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('header nav').isVisible()).toBe(false);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/call-for-papers');
      expect(await page.locator('[aria-current="page"]').textContent()).toBe('Call for Papers');
    });
  });

  test('what has the focus can be seen', async () => {
    await visit('/', {}, async ({ page }) => {
      await tabThrough(page, 2);
      const outline = await page.evaluate(() => {
        const element = document.activeElement;
        return element ? getComputedStyle(element).outlineStyle : '';
      });
      expect(outline).toBe('solid');
    });
  });
});
