import fs from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from '../support/accessibility';
import { useBrowser } from '../support/visit';

const large = (more: BrowserContextOptions = {}): BrowserContextOptions => ({
  baseURL: inject('large'),
  viewport: { width: 1280, height: 900 },
  ...more,
});
const key = 'plenary-mine-1:/2034';
const star = (page: Page, title: string) =>
  page.getByRole('button', { name: `Star: ${title}`, exact: false }).first();
const stars = (page: Page) => page.locator('[data-star] button');
const note = (page: Page) => page.locator('[data-star-note] [role=status]').textContent();
const status = (page: Page) => page.locator('[data-status]').textContent();
const titles = (page: Page) => page.locator('[data-days] h3').allTextContents();
const kept = (page: Page): Promise<string[]> =>
  page.evaluate((name) => {
    const entries: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(entries)
      ? entries.map((entry: unknown) => String(Array.isArray(entry) ? entry[0] : ''))
      : [];
  }, key);
const keep = (page: Page, entries: readonly unknown[]) =>
  page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, JSON.stringify(entries)] as const);

describe('stars', () => {
  const visit = useBrowser();

  test('are set and taken back in the programme, and stay', async () => {
    await visit('/programme', large(), async ({ page, complaints }) => {
      const first = star(page, 'Keynote The first shard');
      expect(await first.getAttribute('aria-pressed')).toBe('false');
      await first.focus();
      await page.keyboard.press('Space');
      expect(await first.getAttribute('aria-pressed')).toBe('true');
      expect(await note(page)).toBe('Kept in this browser.');
      expect(await kept(page)).toEqual(['session:keynote-1']);
      await page.reload();
      expect(await star(page, 'Keynote The first shard').getAttribute('aria-pressed')).toBe('true');
      await star(page, 'Keynote The first shard').click();
      expect(await note(page)).toBe('No longer kept.');
      expect(await kept(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  test('say with what a session clashes', async () => {
    await visit('/programme', large(), async ({ page }) => {
      await page.locator('#session-s1111 button').click();
      await page.locator('#session-s1121 button').click();
      await expect
        .poll(() => note(page))
        .toBe('Kept in this browser. At the same time: “Talks 1111” (Hall).');
      await page.locator('#session-s1112 button').click();
      await expect.poll(() => note(page)).toBe('Kept in this browser.');
      await page.getByRole('button', { name: 'Close' }).click();
      expect(await page.getByRole('button', { name: 'Close' }).count()).toBe(0);
    });
  });

  test('stand on the pages of sessions and papers and in the list of papers, but beside no break', async () => {
    await visit('/sessions/keynote-1', large(), async ({ page }) => {
      await star(page, 'The first shard').click();
      await page.goto('/papers/12', { waitUntil: 'load' });
      await page.locator('button[value="paper:12"]').click();
      await page.goto('/papers', { waitUntil: 'load' });
      expect(await page.locator('button[value="paper:12"]').getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('button[value="paper:13"]').getAttribute('aria-pressed')).toBe('false');
      expect(await kept(page)).toEqual(['session:keynote-1', 'paper:12']);
      await page.goto('/programme', { waitUntil: 'load' });
      expect(await page.locator('#session-coffee-1 button').count()).toBe(0);
    });
  });

  test('are the same in two tabs', async () => {
    await visit('/programme', large(), async ({ page }) => {
      const other = await page.context().newPage();
      await other.goto(page.url(), { waitUntil: 'load' });
      await page.locator('#session-s1111 button').click();
      await expect
        .poll(() => other.locator('#session-s1111 button').getAttribute('aria-pressed'))
        .toBe('true');
    });
  });

  test('are not there where the browser keeps nothing, without scripts, or when they do not come', async () => {
    await visit('/', large(), async ({ page, complaints }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.goto('/programme', { waitUntil: 'load' });
      expect(await page.locator('[data-people]').count()).toBe(120);
      expect(await stars(page).count()).toBe(0);
      await page.goto('/my-programme', { waitUntil: 'load' });
      await expect.poll(() => status(page)).toMatch(/^This browser keeps nothing for this site/);
      expect(complaints).toEqual([]);
    });
    await visit('/my-programme', large({ javaScriptEnabled: false }), async ({ page }) => {
      expect(await status(page)).toMatch(/^Stars need scripts/);
      const link = page.getByRole('link', { name: 'To the programme' });
      expect(await link.getAttribute('href')).toBe('/programme');
      await page.goto('/programme', { waitUntil: 'load' });
      expect(await stars(page).count()).toBe(0);
    });
    await visit('/', large(), async ({ page }) => {
      await page.route('**/files/islands/**', (route) => route.abort());
      await page.goto('/programme', { waitUntil: 'load' });
      expect(await page.locator('h3').count()).toBe(120);
      expect(await stars(page).count()).toBe(0);
    });
  });
});

describe('my programme', () => {
  const visit = useBrowser();

  test('lists what is starred in the order of time, with clashes, and leaves things out again', async () => {
    await visit('/my-programme', large(), async ({ page, complaints }) => {
      await expect.poll(() => status(page)).toMatch(/^Nothing is starred yet/);
      await keep(page, [
        ['session:s1121', 0],
        ['session:keynote-1', 0],
        ['session:s1111', 0],
        ['paper:1', 0],
      ]);
      await page.reload();
      await expect.poll(() => status(page)).toBe('4 starred, 3 of them at the same time as others.');
      const all = await titles(page);
      expect([all[0], ...all.slice(1).sort()]).toHaveLength(4);
      expect(all[0]).toBe('The first shard');
      expect(await page.locator('[data-days] h2').allTextContents()).toEqual([
        'Clay, Saturday, March 25, 2034',
      ]);
      const talks = page
        .locator('[data-days] li')
        .filter({ has: page.getByRole('heading', { name: 'Talks 1111', exact: true }) });
      expect(await talks.locator('[data-clash]').textContent()).toBe(
        'At the same time: “Talks 1121” (Kiln).',
      );
      await page.getByRole('button', { name: 'Remove: Talks 1121' }).click();
      expect(await status(page)).toBe('3 starred.');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
      expect(complaints).toEqual([]);
    });
  });

  test('says what has moved, what is cancelled and what is gone', async () => {
    await visit('/my-programme', large(), async ({ page }) => {
      await page.route('**/files/programme.json', async (route) => {
        const answer = await route.fetch();
        const text = await answer.text();
        await route.fulfill({
          body: text.replace('"title":"Talks 1121"', '"isCancelled":true,"title":"Talks 1121"'),
        });
      });
      const old = { title: 'An old title', when: 'Friday, 08:00–09:00, Cellar', place: 'elsewhere' };
      await keep(page, [
        ['session:keynote-1', old],
        ['session:s1111', 0],
        ['session:s1121', 0],
        ['session:no-such-session', old],
      ]);
      await page.reload();
      await expect.poll(() => status(page)).toBe('4 starred.');
      expect(await titles(page)).toEqual([
        'The first shard',
        'Talks 1111',
        'Talks 1121 (cancelled)',
        'An old title',
      ]);
      const changes = page.locator('[data-change]:visible');
      expect(await changes.allTextContents()).toEqual([
        'Moved. It was, on the venue’s clock: Friday, 08:00–09:00, Cellar',
        'No longer in the programme. It was, on the venue’s clock: Friday, 08:00–09:00, Cellar',
      ]);
      await page.getByRole('button', { name: 'Noted' }).click();
      expect(await changes.count()).toBe(1);
      await page.reload();
      await expect.poll(() => changes.count()).toBe(1);
    });
  });

  test('adds what is shared to what is there', async () => {
    await visit('/my-programme', large(), async ({ page }) => {
      await keep(page, [['session:s1111', 0]]);
      await page.goto('/my-programme#s=keynote-1,s1111,nonsense&p=12');
      await page.reload();
      const shared = page.getByRole('region', { name: 'Shared with you' });
      await shared.waitFor();
      expect(await shared.getByRole('listitem').count()).toBe(3);
      expect(await kept(page)).toEqual(['session:s1111']);
      await shared.getByRole('button', { name: 'Add these' }).click();
      expect(await kept(page)).toEqual(['session:s1111', 'session:keynote-1', 'paper:12']);
      expect(await shared.count()).toBe(0);
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.getByLabel('Link to share').inputValue()).toBe(
        `${inject('large')}/my-programme#s=s1111,keynote-1&p=12`,
      );
    });
  });

  test('becomes one calendar file', async () => {
    await visit('/my-programme', large(), async ({ page, complaints }) => {
      await expect.poll(() => status(page)).toMatch(/^Nothing is starred yet/);
      await keep(page, [
        ['session:s1111', 0],
        ['paper:1', 0],
        ['session:keynote-1', 0],
      ]);
      await page.reload();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Calendar file' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('my-programme-2034.ics');
      const text = fs.readFileSync(await download.path(), 'utf8');
      expect(text.match(/^UID:.*\r$/gm)).toHaveLength(2);
      expect(text).toMatch(
        /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]*\r\nCALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\n/,
      );
      expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
      expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      expect(complaints).toEqual([]);
    });
  });

  test('shows what was starred though the programme cannot be had', async () => {
    await visit('/my-programme', large(), async ({ page }) => {
      await keep(page, [
        ['session:s1111', { title: 'Talks 1111', when: 'Saturday, 10:45–11:15', place: 'x' }],
      ]);
      await page.route('**/files/programme.json', (route) => route.abort());
      await page.reload();
      await expect.poll(() => status(page)).toMatch(/^The programme could not be loaded/);
      expect(await titles(page)).toEqual(['Talks 1111']);
      expect(await page.locator('[data-place]:visible').textContent()).toBe('Saturday, 10:45–11:15');
    });
  });

  test('is there for days that are not settled, and offers no calendar of them', async () => {
    await visit('/my-programme', {}, async ({ page, response }) => {
      expect(await response?.text()).toContain('noindex');
      await page.goto('/programme', { waitUntil: 'load' });
      await page.locator('#session-panel button').click();
      await page.goto('/my-programme', { waitUntil: 'load' });
      await expect.poll(() => status(page)).toBe('1 starred.');
      expect(await page.locator('[data-days] h2').allTextContents()).toEqual(['March 21 or 22, 2024']);
      expect(await page.getByRole('button', { name: 'Calendar file' }).count()).toBe(0);
    });
  });

  test('has no violation', async () => {
    await visit('/my-programme', large(), async ({ page }) => {
      await keep(page, [
        ['session:s1111', 0],
        ['session:s1121', { title: 'Talks', when: 'Friday', place: 'x' }],
        ['session:gone', { title: 'Gone', when: 'Friday', place: 'x' }],
      ]);
      await page.goto('/my-programme#s=keynote-1');
      await page.reload();
      await page.getByRole('region', { name: 'Shared with you' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});
