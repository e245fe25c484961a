import { describe, expect, inject, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { useBrowser } from '../support/visit';

const examples = (): BrowserContextOptions => ({
  baseURL: inject('sites').find(({ name }) => name === 'examples')?.origin ?? '',
  viewport: { width: 1280, height: 900 },
});
const withoutScripts = () => ({ ...examples(), javaScriptEnabled: false });

const executable = (page: Page) =>
  page.locator('script:not([type="application/ld+json"], [type="speculationrules"])');
const opener = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const openPicture = (page: Page) =>
  page.evaluate(() => document.querySelector('dialog:modal')?.getAttribute('aria-label') ?? 'none');
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.querySelector('img')?.alt ?? '';
  });

describe('an island', () => {
  const visit = useBrowser();

  test('is sent as a script that is asked after again, to this site alone', async () => {
    await visit('/gallery', examples(), async ({ page, response, complaints }) => {
      const scripts = await executable(page).evaluateAll((all) => all.map((one) => one.getAttribute('src')));
      expect(scripts.sort()).toEqual(['/files/islands/copy.js', '/files/islands/gallery.js']);
      expect(await response?.text()).toMatch(/script-src(?:-elem)? [^;"]*'self'/);
      const script = await page.request.get('/files/islands/gallery.js');
      expect(script.headers()).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=0, must-revalidate',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      });
      expect(complaints).toEqual([]);
    });
  });

  test('is on no page that does not need it', async () => {
    await visit('/organizers', {}, async ({ page, response }) => {
      expect(await page.locator('main li').count()).toBeGreaterThan(7);
      expect(await executable(page).count()).toBe(0);
      expect(await response?.text()).not.toMatch(/script-src(?:-elem)? [^;"]*'self'/);
    });
  });
});

describe('a gallery without scripts', () => {
  const visit = useBrowser();

  test('opens a picture as a dialog, keeps the focus in it, and returns it', async () => {
    await visit('/gallery', withoutScripts(), async ({ page, complaints }) => {
      await opener(page, 'A plain field of blue').focus();
      await page.keyboard.press('Enter');
      expect(await openPicture(page)).toBe('A plain field of blue');
      expect(await page.getByText('as seen from the hill', { exact: true }).isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Next picture' }).count()).toBe(0);
      const reached: string[] = [];
      for (let step = 0; step < 4; step += 1) {
        reached.push(
          await page.evaluate(() =>
            String(
              document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
            ),
          ),
        );
        await page.keyboard.press('Tab');
      }
      expect(reached).toEqual(['true', 'true', 'true', 'true']);
      await page.keyboard.press('Escape');
      expect(await openPicture(page)).toBe('none');
      expect(await focusedName(page)).toBe('A plain field of blue');
      // What older browsers follow, and this one does not need.
      expect(complaints).toEqual(['popovertarget is ignored on elements with commandfor.']);
    });
  });

  test('closes by its button and by a click beside the picture', async () => {
    await visit('/gallery', withoutScripts(), async ({ page }) => {
      await opener(page, 'The same clay once more').click();
      expect(await openPicture(page)).toBe('The same clay once more');
      await page.getByRole('button', { name: 'Close' }).click();
      expect(await openPicture(page)).toBe('none');
      expect(await focusedName(page)).toBe('The same clay once more');
      await page.keyboard.press('Enter');
      expect(await openPicture(page)).toBe('The same clay once more');
      await page.mouse.click(8, 890);
      expect(await openPicture(page)).toBe('none');
    });
  });
});

describe('a gallery with its island', () => {
  const visit = useBrowser();

  test('leads on by keys, in a circle, and says where it is', async () => {
    await visit('/gallery', examples(), async ({ page, complaints }) => {
      await opener(page, 'A square of clay').focus();
      await page.keyboard.press('Enter');
      const seen = [await openPicture(page)];
      for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
        await page.keyboard.press(key);
        seen.push(await openPicture(page));
      }
      expect(seen).toEqual([
        'A square of clay',
        'The same field once more',
        'The field at noon',
        'A plain field of blue',
        'The field at noon',
        'A plain field of blue',
      ]);
      await expect.poll(() => page.locator('dialog:modal [role=status]').textContent()).toBe('1 of 5');
      await page.keyboard.press('Escape');
      expect(await openPicture(page)).toBe('none');
      expect(await focusedName(page)).toBe('A plain field of blue');
      expect(complaints).toEqual([]);
    });
  });

  test('leads on by buttons, which keep the focus, and counts each gallery by itself', async () => {
    await visit('/gallery', examples(), async ({ page }) => {
      await opener(page, 'Clay, in another gallery').click();
      await expect.poll(() => page.locator('dialog:modal [role=status]').textContent()).toBe('1 of 2');
      await page.getByRole('button', { name: 'Next picture' }).click();
      expect(await openPicture(page)).toBe('A field, in another gallery');
      expect(await focusedName(page)).toBe('Next picture');
      await page.keyboard.press('Enter');
      expect(await openPicture(page)).toBe('Clay, in another gallery');
      await page.mouse.click(8, 890);
      expect(await openPicture(page)).toBe('none');
    });
  });

  test('goes the other way where text runs from right to left', async () => {
    await visit('/gallery', examples(), async ({ page }) => {
      await opener(page, 'ריבוע של חימר').click();
      await page.keyboard.press('ArrowLeft');
      expect(await openPicture(page)).toBe('שדה כחול');
    });
  });

  test('follows a swipe', async () => {
    const phone = { ...examples(), viewport: { width: 390, height: 844 }, hasTouch: true };
    await visit('/gallery', phone, async ({ page }) => {
      await opener(page, 'A square of clay').tap();
      const finger = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        finger.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: x === undefined ? [] : [{ x, y: 400 }],
        });
      await touch('touchStart', 300);
      await touch('touchMove', 200);
      await touch('touchMove', 100);
      await touch('touchEnd');
      await expect.poll(() => openPicture(page)).toBe('The same field once more');
    });
  });

  test('has one picture alone without buttons, and every id once', async () => {
    await visit('/gallery', examples(), async ({ page }) => {
      await opener(page, 'A field without a neighbour').click();
      expect(await openPicture(page)).toBe('A field without a neighbour');
      expect(await page.locator('dialog:modal [data-step]').count()).toBe(0);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(9);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});

describe('a film of another site', () => {
  const visit = useBrowser();

  test('is a link that says where it leads, with scripts off', async () => {
    await visit('/video', withoutScripts(), async ({ page, requests }) => {
      const link = page.getByRole('link', { name: 'The opening talk Watch on YouTube (opens youtube.com)' });
      expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa');
      await page.mouse.wheel(0, 5000);
      expect(requests.filter((url) => !url.startsWith(examples().baseURL ?? '-'))).toEqual([]);
      expect(requests.length).toBeGreaterThan(0);
    });
  });

  test('asks nobody before a click, and then only the film', async () => {
    await visit('/video', examples(), async ({ page, requests }) => {
      const elsewhere = () => requests.filter((url) => !url.startsWith(examples().baseURL ?? '-'));
      await page.context().route(/youtube|vimeo/, (route) => route.fulfill({ body: 'film' }));
      await page.mouse.wheel(0, 5000);
      await page.waitForTimeout(300);
      expect(elsewhere()).toEqual([]);
      await page
        .getByRole('link', { name: 'The opening talk Play (loads the video from youtube.com)' })
        .focus();
      await page.keyboard.press('Enter');
      const frame = page.locator('iframe');
      expect(await frame.getAttribute('title')).toBe('The opening talk');
      await expect.poll(elsewhere).toEqual(['https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1']);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
      expect(await frame.boundingBox()).toMatchObject({ width: expect.any(Number) });
    });
  });

  test('of this site plays by itself', async () => {
    await visit('/video', withoutScripts(), async ({ page }) => {
      const film = page.locator('video');
      expect(await film.getAttribute('preload')).toBe('none');
      expect(await film.getAttribute('title')).toBe('A second of silence');
      expect(await page.locator('track[kind=captions]').getAttribute('src')).toBe('/videos/talk.vtt');
      const answer = await page.request.get('/videos/talk.webm');
      expect(answer.headers()['content-type']).toBe('video/webm');
    });
  });
});
