import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/visit';

/** Follows a link of the navigation, and tells whether the next page came in by a transition. */
async function isTransition(page: Page): Promise<string | null> {
  await page.addInitScript(() => {
    window.addEventListener('pagereveal', (event) => {
      sessionStorage.setItem('transition', String(Boolean(Reflect.get(event, 'viewTransition'))));
    });
  });
  await page.goto('/');
  await page.locator('header a[href="/call-for-papers"]').first().click();
  await page.waitForURL('**/call-for-papers');
  await page.waitForLoadState('load');
  return page.evaluate(() => sessionStorage.getItem('transition'));
}

describe('moving from page to page', () => {
  const visit = useBrowser();
  const wide = { viewport: { width: 1280, height: 900 } };

  test('fetches a page while the pointer rests on a link to it, and only that', async () => {
    await visit('/', wide, async ({ page, complaints }) => {
      const client = await page.context().newCDPSession(page);
      const fetched = new Map<string, string>();
      client.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
        fetched.set(new URL(prefetchUrl).pathname, status);
      });
      await client.send('Preload.enable');
      await page.locator('header a[href="/call-for-papers"]').first().hover();
      await expect
        .poll(() => Object.fromEntries(fetched), { timeout: 20_000 })
        .toEqual({ '/call-for-papers': 'Ready' });
      expect(complaints).toEqual([]);
    });
  });

  test('changes pages without a flash, but at once where somebody wants less motion', async () => {
    await visit('/', wide, async ({ page }) => {
      // A browser gives a transition up when the next page takes four seconds, as it may on a busy machine.
      await expect.poll(() => isTransition(page), { timeout: 60_000 }).toBe('true');
    });
    await visit('/', { ...wide, reducedMotion: 'reduce' }, async ({ page }) => {
      expect(await isTransition(page)).toBe('false');
    });
  });
});
