import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/accessibility';
import { useBrowser } from '../support/visit';

const field = (page: Page) => page.getByRole('searchbox');
const said = (page: Page) => page.getByRole('status').textContent();
const results = (page: Page) => page.locator('[data-results] > li');
const fetched = (requests: readonly string[]) => requests.filter((url) => url.endsWith('/files/search.json'));

describe('the search', () => {
  const visit = useBrowser();

  test('asks for its index only when the visitor begins to search', async () => {
    await visit('/search', {}, async ({ page, requests, complaints }) => {
      await page.waitForTimeout(300);
      expect(fetched(requests)).toEqual([]);
      await field(page).focus();
      await expect.poll(() => fetched(requests).length).toBe(1);
      await field(page).fill('rolecraft');
      await expect.poll(() => results(page).count()).toBe(1);
      expect(fetched(requests)).toHaveLength(1);
      expect(complaints).toEqual([]);
    });
  });

  test('is all done by keyboard: words, results, and the page that was found', async () => {
    await visit('/search', {}, async ({ page }) => {
      await page.keyboard.press('Tab');
      while (!(await field(page).evaluate((input) => input === document.activeElement)))
        await page.keyboard.press('Tab');
      await page.keyboard.type('persnalization of models');
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page)).toMatch(/^One result|^\d+ results for “persnalization of models”$/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const first = results(page).first().getByRole('link');
      await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.url(), { timeout: 10_000 })
        .toMatch(/\/call-for-papers#topics-of-interest$/);
      await page.goBack();
      await expect.poll(() => field(page).inputValue()).toBe('persnalization of models');
      await expect.poll(() => results(page).count()).toBeGreaterThan(0);
    });
  });

  test('shows where the words stand, marked, below a link to the heading', async () => {
    await visit('/search?q=dobler', {}, async ({ page }) => {
      await expect.poll(() => results(page).count()).toBe(1);
      expect(await field(page).inputValue()).toBe('dobler');
      expect(await said(page)).toBe('One result for “dobler”');
      expect(await results(page).locator('mark').allTextContents()).toEqual(['Döbler']);
      await field(page).fill('murahari');
      await expect.poll(() => said(page)).toBe('One result for “murahari”');
      expect(await results(page).getByRole('link').getAttribute('href')).toBe(
        '/organizers#organizing-committee',
      );
      expect(new URL(page.url()).search).toBe('?q=murahari');
    });
  });

  test('says that nothing was found, and takes it back with the words', async () => {
    await visit('/search?q=qqqqqq', {}, async ({ page }) => {
      await expect.poll(() => said(page)).toMatch(/^Nothing found for “qqqqqq”/);
      await field(page).fill('');
      await expect.poll(() => said(page)).toBe('');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('says when it cannot be loaded, and tries again', async () => {
    await visit('/search', {}, async ({ page }) => {
      await page.route('**/files/search.json', (route) => route.abort());
      await field(page).fill('rolecraft');
      await expect.poll(() => said(page)).toMatch(/^The search could not be loaded/);
      await page.unroute('**/files/search.json');
      await field(page).press('Enter');
      await expect.poll(() => said(page)).toBe('One result for “rolecraft”');
    });
  });

  test('runs what a visitor typed as words, not as HTML', async () => {
    await visit(
      `/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      {},
      async ({ page, complaints }) => {
        await expect.poll(() => said(page)).toContain('<img src=x onerror=alert(1)>');
        expect(await page.locator('main img').count()).toBe(0);
        expect(complaints).toEqual([]);
      },
    );
  });

  test('has nothing that keeps people out', async () => {
    await visit('/search?q=personalization', {}, async ({ page }) => {
      await expect.poll(() => results(page).count()).toBeGreaterThan(2);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('is a complete index of the site with scripts off, by number and family name', async () => {
    await visit('/search', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await field(page).isVisible()).toBe(false);
      const links = await page
        .locator('main section a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const sitemap = await (await page.request.get('/sitemap.xml')).text();
      const listed = [...sitemap.matchAll(/<loc>https:\/\/workshop\.example([^<]*)<\/loc>/g)].map(
        ([, path]) => path || '/',
      );
      expect([...links].sort()).toEqual(listed.sort());
      const papers = links.filter((href) => href?.startsWith('/papers/'));
      expect(papers).toEqual(Array.from({ length: 12 }, (_, at) => `/papers/${at + 1}`));
      const people = await page.locator('section[aria-labelledby="index-person"] a').allTextContents();
      expect(people.slice(0, 3)).toEqual(['Simone Balloccu', 'Fazl Barez', 'Ahmad Beirami']);
    });
  });
});
