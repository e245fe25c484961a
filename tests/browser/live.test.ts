import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/visit';

const projector = () => ({ baseURL: inject('large'), viewport: { width: 1920, height: 1080 } });

describe('the screen of a room', () => {
  const visit = useBrowser();

  test('is legible at ten metres, and nothing of it has to be scrolled', async () => {
    // Letters of 1/25 of the height of a screen that is 70 cm high are 28 mm: ten minutes of arc at ten metres.
    const least = 1080 / 25;
    for (const room of ['hall', 'wheel', 'attic']) {
      await visit(`/live/${room}?now=2034-03-25T13:50`, projector(), async ({ page, complaints }) => {
        await page.locator('[aria-current]').first().waitFor();
        const seen = await page.evaluate(() => {
          const size = (which: string) =>
            [...document.querySelectorAll(which)]
              .filter((one) => one.getClientRects().length > 0)
              .map((one) => parseFloat(getComputedStyle(one).fontSize));
          return {
            sizes: size('h1, h3, [data-live-clock], p:has(> time)'),
            overflow: document.documentElement.scrollHeight - innerHeight,
          };
        });
        expect(seen.sizes.length, room).toBe(6);
        expect(Math.min(...seen.sizes), room).toBeGreaterThanOrEqual(least);
        expect(seen.overflow, room).toBe(0);
        expect(complaints).toEqual([]);
      });
    }
  });

  test('shrinks and cuts what would not fit', async () => {
    await visit('/live/hall?now=2034-03-25T10:50', projector(), async ({ page }) => {
      await page.locator('[aria-current]').first().waitFor();
      await page.evaluate(() => {
        const list = document.querySelector('[aria-current] ol');
        const item = list?.lastElementChild;
        for (let count = 0; item && count < 40; count += 1) list?.append(item.cloneNode(true));
        dispatchEvent(new Event('resize'));
      });
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
      expect(await page.locator('[data-item]:visible').count()).toBeLessThan(42);
    });
  });

  test('says which of several talks has begun', async () => {
    const talk = (at: string) =>
      visit(`/live/hall?now=2034-03-25T${at}`, projector(), async ({ page }) =>
        page.locator('[data-item][aria-current]').allTextContents(),
      );
    expect(await talk('10:50')).toHaveLength(1);
    expect((await talk('10:50'))[0]).toMatch(/^10:45/);
    expect((await talk('11:10'))[0]).toMatch(/^11:00/);
  });

  test('does not take the page of a network’s doorkeeper for its own', async () => {
    await visit('/live/hall', projector(), async ({ page }) => {
      await page.clock.setFixedTime('2034-03-25T08:30:00Z');
      await page.reload({ waitUntil: 'networkidle' });
      const loads: string[] = [];
      page.on('framenavigated', (frame) => loads.push(frame.url()));
      await page.route('**/live/hall', (route) =>
        route.fulfill({ body: '<h1>Pay for the network</h1>', contentType: 'text/html' }),
      );
      const minutes = async (from: number) => {
        for (let minute = from; minute < from + 3; minute += 1) {
          await page.clock.setFixedTime(`2034-03-25T08:${minute}:00Z`);
          await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        }
      };
      await minutes(31);
      await expect.poll(() => page.locator('[data-live-offline]').textContent()).toMatch(/^No network/);
      expect(loads).toEqual([]);
      await page.unroute('**/live/hall');
      await minutes(34);
      await expect.poll(() => page.locator('[data-live-offline]').textContent()).toBe('');
    });
  });

  test('says so when the network never answers', async () => {
    await visit('about:blank', projector(), async ({ page }) => {
      await page.clock.install({ time: '2034-03-25T08:30:00Z' });
      await page.goto('/live/hall', { waitUntil: 'networkidle' });
      await page.route('**/live/hall', () => undefined);
      await page.clock.runFor('04:00');
      await expect.poll(() => page.locator('[data-live-offline]').textContent()).toMatch(/^No network/);
    });
  });

  test('loads itself again when the programme has changed', async () => {
    await visit('/live/hall', projector(), async ({ page }) => {
      await page.clock.setFixedTime('2034-03-25T08:30:00Z');
      await page.reload({ waitUntil: 'networkidle' });
      await page.route('**/live/hall', async (route) => {
        const answer = await route.fetch();
        const text = await answer.text();
        await route.fulfill({ response: answer, body: text.replaceAll('The first shard', 'Another shard') });
      });
      for (const minute of [31, 32, 33]) {
        await page.clock.setFixedTime(`2034-03-25T08:${minute}:00Z`);
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      }
      await page.getByRole('heading', { name: 'Another shard' }).waitFor();
    });
  });

  test('tells who comes for what is cancelled', async () => {
    await visit('about:blank', projector(), async ({ page }) => {
      await page.route('**/live/hall?**', async (route) => {
        const answer = await route.fetch();
        const text = await answer.text();
        const body = text.replace('id="session-s1111"', 'id="session-s1111" data-cancelled="true"');
        await route.fulfill({ response: answer, body });
      });
      await page.goto('/live/hall?now=2034-03-25T10:50', { waitUntil: 'load' });
      await page.getByText('Nothing is running here at the moment.').waitFor();
      expect(await page.locator('#session-s1111').isVisible()).toBe(true);
      expect(await page.locator('#session-s1111[aria-current]').count()).toBe(0);
    });
  });
});
