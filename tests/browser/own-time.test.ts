import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from '../support/accessibility';
import { layoutShift } from '../support/layout-shift';
import { useBrowser } from '../support/visit';

const large = (timezoneId: string, more: BrowserContextOptions = {}): BrowserContextOptions => ({
  baseURL: inject('large'),
  viewport: { width: 1280, height: 900 },
  timezoneId,
  ...more,
});
const key = 'plenary-mine-1:/2034';
const starred = [
  ['session:keynote-1', 0],
  ['session:s1111', 0],
  ['session:dinner-1', 0],
  ['session:keynote-2', 0],
];
/** Before any page is opened: one that is loaded again gives up what it was still asking for. */
const keep = (page: Page) =>
  page.addInitScript(([name, text]) => localStorage.setItem(name, text), [
    key,
    JSON.stringify(starred),
  ] as const);
const times = (page: Page) => page.locator('[data-days] [data-time]').allTextContents();

describe('the visitor’s own time beside what is starred', () => {
  const visit = useBrowser();

  test.each([
    // On the first day Vienna is one hour ahead of UTC, on the second two; Chatham is 13:45 ahead on both.
    [
      'Asia/Kathmandu',
      ['09:00–10:15 13:45 your time', '10:45–11:15 15:30 your time'],
      ['19:30–00:30 00:15 your time, next day', '09:00–10:15 12:45 your time'],
    ],
    [
      'Pacific/Honolulu',
      ['09:00–10:15 22:00 your time, previous day', '10:45–11:15 23:45 your time, previous day'],
      ['19:30–00:30 08:30 your time', '09:00–10:15 21:00 your time, previous day'],
    ],
    [
      'Pacific/Chatham',
      ['09:00–10:15 21:45 your time', '10:45–11:15 23:30 your time'],
      ['19:30–00:30 08:15 your time, next day', '09:00–10:15 20:45 your time'],
    ],
    ['Europe/Berlin', ['09:00–10:15', '10:45–11:15'], ['19:30–00:30', '09:00–10:15']],
  ])('is right in %s, on both sides of the change of clocks', async (zone, morning, later) => {
    await visit('about:blank', large(zone), async ({ page, complaints }) => {
      await keep(page);
      await page.goto('/my-programme', { waitUntil: 'load' });
      await expect.poll(() => times(page)).toEqual([...morning, ...later]);
      expect(await page.locator('[data-days] h2 + p').allTextContents()).toEqual([
        'All times are Vienna time, CET (UTC+1).',
        'All times are Vienna time, CEST (UTC+2).',
      ]);
      const isElsewhere = zone !== 'Europe/Berlin';
      expect(await page.getByRole('button', { name: 'Show my time first' }).isVisible()).toBe(isElsewhere);
      expect(complaints).toEqual([]);
    });
  });

  test('comes first where that was chosen, but never on paper', async () => {
    await visit('/programme', large('Pacific/Honolulu'), async ({ page }) => {
      await page.getByRole('button', { name: 'Show my time first' }).click();
      await keep(page);
      await page.goto('/my-programme', { waitUntil: 'load' });
      const [first] = ['22:00–23:15 your time, previous day · 09:00 at the venue'];
      await expect.poll(async () => (await times(page))[0]).toBe(first);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-days] [data-time]').first().innerText()).toBe('09:00–10:15');
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect((await times(page))[0]).toBe(first);
    });
  });

  test('stands beside what others share, which is shown though the browser keeps nothing', async () => {
    await visit('about:blank', large('Asia/Kathmandu'), async ({ page, complaints }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.goto('/my-programme#s=keynote-1,no-such-session', { waitUntil: 'load' });
      const shared = page.getByRole('region', { name: 'Shared with you' });
      await expect
        .poll(() => shared.getByRole('listitem').allTextContents())
        .toEqual(['The first shard, Clay, Saturday, March 25, 2034, 09:00–10:15 13:45 your time, Hall']);
      expect(await shared.getByRole('button', { name: 'Add these' }).count()).toBe(0);
      expect(await page.locator('[data-status]').textContent()).toMatch(/^This browser keeps nothing/);
      await page.evaluate(() => (location.hash = '#s=no-such-session'));
      await shared.getByText('Nothing of what was shared is in the programme any more.').waitFor();
      expect(complaints).toEqual([]);
    });
  });
});

describe('the visitor’s own time', () => {
  const visit = useBrowser();

  test('is not among the words by which sessions are found', async () => {
    await visit('/programme?q=your+time', large('Pacific/Honolulu'), async ({ page }) => {
      expect(await page.locator('[data-mine]').count()).toBeGreaterThan(100);
      expect(await page.locator('[data-status]').textContent()).toBe('No session fits all of this.');
    });
  });

  test('and what runs now have their space from the beginning', async () => {
    const moved = async (path: string, zone: string, width: number) =>
      visit('about:blank', large(zone, { viewport: { width, height: 844 } }), async ({ page }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        return layoutShift(page);
      });
    const now = '?now=2034-03-25T10:50';
    const seen: [string, number][] = [];
    for (const path of [`/${now}`, `/programme${now}`, `/programme${now}#session-s1111`, '/my-programme'])
      for (const [zone, width] of [
        ['Pacific/Honolulu', 390],
        ['Asia/Kathmandu', 768],
        ['Pacific/Chatham', 1280],
      ] as const)
        seen.push([`${path} ${zone} ${width}`, await moved(path, zone, width)]);
    expect(seen.filter(([, shift]) => shift > 0)).toEqual([]);
  });

  test('is rehearsed on every page to which a link leads', async () => {
    await visit('/?now=2034-03-25T10:50', large('Asia/Kathmandu'), async ({ page, complaints }) => {
      const preview = page.getByText('Preview of March 25, 2034, 10:50');
      await page.waitForLoadState('networkidle');
      expect(await preview.isVisible()).toBe(true);
      await page.getByRole('link', { name: 'Talks 1111' }).click();
      await page.waitForURL('**/programme?now=2034-03-25T10:50#session-s1111');
      await page.waitForLoadState('networkidle');
      expect(await preview.isVisible()).toBe(true);
      await page.getByRole('link', { name: 'My programme' }).click();
      await page.waitForURL('**/my-programme?now=2034-03-25T10:50');
      await page.waitForLoadState('networkidle');
      await page.getByRole('link', { name: 'End', exact: true }).click();
      await page.waitForURL('**/my-programme');
      expect(await preview.isVisible()).toBe(false);
      expect(complaints).toEqual([]);
    });
  });

  test.each([
    ['/?now=2034-03-25T10:50', undefined],
    ['/sessions/keynote-1?now=2034-03-25T09:50', undefined],
    ['/live/wheel?now=2034-03-25T13:50', [{ colorScheme: 'light', width: 1920 }]],
  ] as const)('of %s has no violation', async (path, views) => {
    await visit(path, large('Asia/Kathmandu'), async ({ page }) => {
      await page.waitForLoadState('networkidle');
      expect(await violations(page, views)).toEqual([]);
    });
  });

  test('has no violation in a programme with stars that clash, while it runs', async () => {
    await visit('/programme?now=2034-03-25T10:50', large('Asia/Kathmandu'), async ({ page }) => {
      await page.locator('#session-s1111 button').click();
      await page.locator('#session-s1121 button').click();
      await page.getByText('At the same time: “Talks 1111” (Hall).').waitFor();
      expect(await page.locator('[data-mark]').count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
    });
  });
});
