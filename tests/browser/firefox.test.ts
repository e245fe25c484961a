import { describe, expect, inject, test } from 'vitest';
import { findFirefox, startFirefox, type FirefoxWindow } from '../support/firefox';

const firefox = findFirefox();
if (firefox === undefined)
  console.log('No Firefox here: what a second engine makes of the islands is not looked at.');

/** What WebDriver calls the Enter key. */
const enter = '\uE007';

async function inFirefox<T>(zone: string, look: (window: FirefoxWindow) => Promise<T>): Promise<T> {
  const window = await startFirefox(firefox ?? '', zone);
  try {
    return await look(window);
  } finally {
    await window.close();
  }
}

describe.skipIf(firefox === undefined)('the islands in Firefox', () => {
  test.each([
    ['Pacific/Honolulu', '22:00 your time, previous day', '21:00 your time, previous day'],
    ['Asia/Kathmandu', '13:45 your time', '12:45 your time'],
  ])('say the right times in %s, and what runs', async (zone, first, second) => {
    await inFirefox(zone, async ({ open, run }) => {
      await open(`${inject('large')}/programme?now=2034-03-25T10:50`);
      await expect.poll(() => run('return document.querySelectorAll("[aria-current=time]").length')).toBe(6);
      const note = (id: string) =>
        run(
          `return document.querySelector('#session-${id} p').textContent.replace('09:00–10:15', '').trim()`,
        );
      expect([await note('keynote-1'), await note('keynote-2')]).toEqual([first, second]);
      await open(`${inject('large')}/?now=2034-03-25T10:50`);
      await expect
        .poll(() => run('return document.querySelector("[data-part]")?.textContent ?? ""'))
        .toMatch(/^Now 10:45 \d\d:\d\d your time Talks 1111, Hall/);
    });
  });

  test('can be used by keyboard: switch, star, find, my programme; and a screen is seen as a whole', async () => {
    await inFirefox('Pacific/Chatham', async ({ open, run, press }) => {
      await open(`${inject('large')}/programme`);
      await expect
        .poll(() => run('return document.querySelectorAll("[data-find][data-ready]").length'))
        .toBe(1);
      await expect.poll(() => run('return document.querySelectorAll("[data-star] button").length')).toBe(114);
      await expect.poll(() => run('return document.querySelector("[data-time-switch]").hidden')).toBe(false);
      await run('document.querySelector("[data-time-switch]").focus()');
      await press(enter);
      expect(await run('return document.querySelector("#session-keynote-1 p").textContent')).toBe(
        '21:45–23:00 your time · 09:00 at the venue',
      );
      await run('document.querySelector("#session-keynote-1 button").focus()');
      await press(' ');
      await run('document.querySelector("[data-find] [name=q]").focus()');
      await press('zzz');
      await expect
        .poll(() => run('return document.querySelector("[data-find] [data-status]").textContent'))
        .toBe('No session fits all of this.');
      await run('history.back()');
      await expect
        .poll(() => run('return document.querySelectorAll("[data-people]:not([hidden])").length'))
        .toBe(120);
      await open(`${inject('large')}/my-programme`);
      await expect
        .poll(() => run('return document.querySelector("[data-days] [data-time]")?.textContent'))
        .toBe('21:45–23:00 your time · 09:00 at the venue');
      await open(`${inject('large')}/live/hall?now=2034-03-25T10:50`);
      await expect.poll(() => run('return document.querySelectorAll("li[id][aria-current]").length')).toBe(1);
      await expect
        .poll(() =>
          run('return document.documentElement.scrollHeight - document.documentElement.clientHeight'),
        )
        .toBe(0);
    });
  });
});
