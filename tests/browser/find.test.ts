import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from '../support/accessibility';
import { useBrowser } from '../support/visit';

const wide = (more: BrowserContextOptions = {}): BrowserContextOptions => ({
  baseURL: inject('large'),
  viewport: { width: 1280, height: 900 },
  ...more,
});
const shown = (page: Page) => page.locator('[data-people]:visible').count();
const said = (page: Page) => page.locator('[data-status]').textContent();
const query = (page: Page) => new URL(page.url()).search;
const field = (page: Page, name: string) => page.locator(`[data-find] [name=${name}]`);

describe('finding sessions in the programme', () => {
  const visit = useBrowser();

  test('shows what fits, counts it, and keeps in the address what was asked for', async () => {
    await visit('/programme?now=2034-03-25T10:50', wide(), async ({ page, complaints }) => {
      expect(await shown(page)).toBe(120);
      await page.getByRole('combobox', { name: 'Room', exact: true }).selectOption('Kiln');
      expect(await said(page)).toBe('18 of 120 sessions');
      expect(await shown(page)).toBe(18);
      await field(page, 'track').selectOption('Firing');
      expect(query(page)).toBe('?now=2034-03-25T10%3A50&room=kiln&track=firing');
      const [left] = (await said(page))?.split(' of ') ?? [];
      expect(await shown(page)).toBe(Number(left));
      expect(Number(left)).toBeLessThan(18);
      await page.getByRole('button', { name: 'Show everything' }).click();
      expect([await shown(page), query(page), await said(page)]).toEqual([
        120,
        '?now=2034-03-25T10%3A50',
        '',
      ]);
      expect(complaints).toEqual([]);
    });
  });

  test('follows the way back and forth, in which typing is one step', async () => {
    await visit('/programme', wide(), async ({ page }) => {
      await field(page, 'kind').selectOption('Keynote');
      const keynotes = await said(page);
      await field(page, 'q').pressSequentially('shard', { delay: 200 });
      await expect.poll(() => query(page)).toBe('?kind=keynote&q=shard');
      await page.goBack();
      expect([query(page), await said(page)]).toEqual(['?kind=keynote', keynotes]);
      expect(await field(page, 'q').inputValue()).toBe('');
      await page.goBack();
      expect([query(page), await shown(page)]).toEqual(['', 120]);
      await page.goForward();
      expect(await field(page, 'kind').inputValue()).toBe('keynote');
      expect(await said(page)).toBe(keynotes);
    });
  });

  test('opens what a link asks for, whatever the capitals and accents', async () => {
    await visit('/programme?person=IRIS%20de%20la%20xample', wide(), async ({ page }) => {
      expect(await field(page, 'person').inputValue()).toBe('IRIS de la xample');
      expect(await shown(page)).toBeGreaterThan(0);
      const texts = await page.locator('[data-people]:visible').allTextContents();
      for (const text of texts)
        expect(text.normalize('NFD').replace(/\p{M}/gu, '')).toContain('Iris de la Xample');
    });
  });

  test('leaves no holes in the grid, and brings it back', async () => {
    await visit('/programme', wide(), async ({ page }) => {
      const grids = page.locator('section[data-grid]');
      expect(await grids.count()).toBe(2);
      await field(page, 'room').selectOption('Attic');
      expect(await grids.count()).toBe(0);
      expect(await page.locator('[data-rooms]:visible').count()).toBe(0);
      expect(
        await page
          .getByText(/sessions at the same time/)
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      await field(page, 'room').selectOption('All rooms');
      expect(await grids.count()).toBe(2);
      expect(await page.locator('[data-rooms]:visible').count()).toBe(2);
    });
  });

  test('says on which day nothing fits', async () => {
    await visit('/programme?q=first+shard&kind=keynote', wide(), async ({ page }) => {
      expect(await said(page)).toBe('1 of 120 sessions');
      expect(
        await page
          .locator('[data-day]')
          .evaluateAll((days) =>
            days.map((day) => day.querySelector('[data-none]:not([hidden])')?.textContent ?? ''),
          ),
      ).toEqual(['', 'Nothing on this day fits.']);
    });
  });

  test('says what to leave out where nothing fits, by keyboard too', async () => {
    await visit('/programme?room=kiln&kind=keynote', wide(), async ({ page }) => {
      expect(await said(page)).toBe('No session fits all of this.');
      const ways = page.locator('[data-relax] button');
      expect(await ways.first().textContent()).toMatch(/^Without “Kiln”: \d+$/);
      expect(await ways.last().textContent()).toBe('Without “Keynote”: 18');
      await ways.last().focus();
      await page.keyboard.press('Enter');
      expect(await said(page)).toBe('18 of 120 sessions');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('kind');
    });
  });

  test('shows the session to which a link leads, though it does not fit', async () => {
    await visit('/programme?kind=keynote#session-s1121', wide(), async ({ page }) => {
      expect(await page.locator('#session-s1121').isVisible()).toBe(true);
      expect(query(page)).toBe('');
    });
  });

  test('is not offered without scripts, and keeps its place where they do not come', async () => {
    await visit('/programme?room=kiln', wide({ javaScriptEnabled: false }), async ({ page }) => {
      expect(await page.locator('[data-find]').isVisible()).toBe(false);
      expect(await shown(page)).toBe(120);
    });
    await visit('/', wide(), async ({ page }) => {
      const top = async () => (await page.locator('[data-day]').first().boundingBox())?.y;
      await page.goto('/programme', { waitUntil: 'load' });
      const with_ = await top();
      await page.route('**/files/islands/**', (route) => route.abort());
      await page.goto('/programme', { waitUntil: 'load' });
      expect(await field(page, 'room').isVisible()).toBe(false);
      expect(await shown(page)).toBe(120);
      expect(await top()).toBe(with_);
    });
  });

  test('is not offered for a programme that is seen at a glance', async () => {
    await visit('/programme', {}, async ({ page }) => {
      expect(await page.locator('[data-programme] h3').count()).toBeGreaterThan(5);
      expect(await page.locator('[data-find]').count()).toBe(0);
    });
  });

  test('has no violation where nothing fits', async () => {
    await visit('/programme?room=kiln&kind=keynote', wide(), async ({ page }) => {
      expect(await said(page)).toBe('No session fits all of this.');
      expect(await violations(page)).toEqual([]);
    });
  });
});
