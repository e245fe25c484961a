import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadWorkshop } from '../../lib/content';
import { homePage, livePage } from '../support/island-routes';
import { answerWith, origin, textPage } from '../support/island-page';
import { largeFolder } from '../support/large';
import { useBrowser } from '../support/visit';

const large = loadWorkshop(`${largeFolder}/content`);
const programme = await textPage(large, '<Programme />');
const dates = await textPage(large, '<ImportantDates />');
const pages = {
  '/programme': programme,
  '/dates': dates,
  '/': await homePage(large),
  '/live/hall': await livePage(large, 'hall'),
};
const zones = [
  'Pacific/Honolulu',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];

/** When each session runs, reckoned by hand: on the first day Vienna is one hour ahead of UTC, on the second two. */
const sessions = (large.schedule?.days ?? []).flatMap(({ dates: [date], sessions: all }, day) =>
  all.map(({ id, start, end, state, room }) => {
    const midnight = Date.parse(`${date ?? ''}T00:00${day === 0 ? '+01:00' : '+02:00'}`);
    const at = (minutes: number) => midnight + minutes * 60_000;
    return { id, from: at(start), to: at(end), day, room: room?.id ?? '', isOff: state === 'cancelled' };
  }),
);
const running = (moment: number) =>
  sessions.filter(({ from, to, isOff }) => !isOff && from <= moment && moment < to).map(({ id }) => id);

/** What a clock in a zone shows, by the browser's opposite: `2034-03-25 09:00`. */
function clockIn(timeZone: string, moment: number): { day: string; time: string } {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    moment,
  );
  const [day = '', time = ''] = text.split(' ');
  return { day, time };
}

const idsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map(({ id }) => id.replace('session-', '')));
/** All that the programme marks, asked for at once. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const ids = (elements: Iterable<Element>) =>
      [...elements].map((one) => one.closest('li')?.id.replace('session-', '') ?? '');
    const marks = [...document.querySelectorAll('[data-mark]')];
    const link = document.querySelector<HTMLElement>('[data-now-link]');
    return {
      current: ids(document.querySelectorAll('[aria-current]')),
      now: ids(marks.filter(({ textContent }) => textContent === 'Now')),
      next: ids(marks.filter(({ textContent }) => textContent === 'Next')),
      isLinked: link?.hidden === false,
    };
  });

interface Scene {
  readonly path?: string;
  readonly zone?: string;
  readonly at?: string;
  readonly hasIslands?: boolean;
  readonly isStorageRefused?: boolean;
}

describe('times and what runs now', () => {
  const visit = useBrowser();

  function scene<T>(
    { path = '/programme', zone = 'Europe/Vienna', at, hasIslands = true, isStorageRefused = false }: Scene,
    look: (page: Page, complaints: readonly string[]) => Promise<T>,
  ): Promise<T> {
    const options: BrowserContextOptions = { baseURL: origin, timezoneId: zone };
    return visit('about:blank', options, async ({ page, complaints }) => {
      await answerWith(page.context(), pages, hasIslands);
      if (at !== undefined) await page.clock.setFixedTime(at);
      if (isStorageRefused) {
        await page.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          }),
        );
      }
      await page.goto(path, { waitUntil: 'networkidle' });
      return look(page, complaints);
    });
  }
  const turn = async (page: Page, moment: number) => {
    await page.clock.setFixedTime(moment);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  };

  test('nothing false is shown as now at any half hour of the two days, nor a minute before and after', async () => {
    await scene({ zone: 'Pacific/Honolulu', at: '2034-03-24T20:00:00Z' }, async (page, complaints) => {
      let marks = 0;
      const [first, last] = [Date.parse('2034-03-24T22:00Z'), Date.parse('2034-03-27T00:00Z')];
      for (let moment = first; moment <= last; moment += 1_800_000) {
        for (const exact of [moment - 60_000, moment]) {
          await turn(page, exact);
          const expected = running(exact);
          marks += expected.length;
          const when = new Date(exact).toISOString();
          const seen = await stateOf(page);
          expect([seen.current, seen.now, seen.isLinked], when).toEqual([
            expected,
            expected,
            expected.length > 0,
          ]);
          const next = sessions.filter(({ from }) => from > exact);
          for (const id of seen.next) {
            const session = next.find((one) => one.id === id);
            expect(session, `${when}: ${id} has begun`).toBeDefined();
            const sooner = next.find((one) => one.room === session?.room && !one.isOff);
            expect(sooner?.id, `${when}: the room of ${id}`).toBe(id);
          }
        }
      }
      expect(marks).toBeGreaterThan(200);
      expect(complaints).toEqual([]);
    });
  });

  test.each(zones)('every time of the programme is right in %s', async (zone) => {
    await scene({ zone }, async (page) => {
      const shown = await page.locator('[id^="session-"]').evaluateAll((all) =>
        all.map((one) => {
          const times = one.querySelectorAll('time');
          const note = times[1]?.nextElementSibling?.textContent ?? '';
          return {
            id: one.id.replace('session-', ''),
            venue: times[0]?.textContent ?? '',
            note: note.trim(),
          };
        }),
      );
      expect(shown).toHaveLength(120);
      for (const { id, venue, note } of shown) {
        const from = sessions.find((one) => one.id === id)?.from ?? 0;
        const [there, here] = [clockIn('Europe/Vienna', from), clockIn(zone, from)];
        expect(venue).toBe(there.time);
        const remark = here.day === there.day ? '' : here.day > there.day ? ', next day' : ', previous day';
        const isSame = here.time === there.time && remark === '';
        expect(note, id).toBe(isSame ? '' : `${here.time} your time${remark}`);
      }
    });
  });

  test('dinner until after midnight stays on the evening on which it stands', async () => {
    await scene({ zone: 'Europe/Berlin' }, async (page) => {
      expect(await page.locator('[data-mine]').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Show my time first' }).count()).toBe(0);
    });
    await scene({ zone: 'Asia/Kathmandu' }, async (page) => {
      const dinner = page.locator('#session-dinner-1 p').first();
      expect(await dinner.textContent()).toBe('19:30–00:30 00:15 your time, next day');
    });
  });

  test('one’s own time comes first when asked for, and is remembered', async () => {
    await scene({ zone: 'Pacific/Honolulu' }, async (page) => {
      const keynote = page.locator('#session-keynote-2 p').first();
      expect(await keynote.textContent()).toBe('09:00–10:15 21:00 your time, previous day');
      const button = page.getByRole('button', { name: 'Show my time first' });
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await keynote.textContent()).toBe('21:00–22:15 your time, previous day · 09:00 at the venue');
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      await page.reload({ waitUntil: 'networkidle' });
      expect(await keynote.textContent()).toBe('21:00–22:15 your time, previous day · 09:00 at the venue');
      await button.click();
      expect(await keynote.textContent()).toBe('09:00–10:15 21:00 your time, previous day');
      expect(await page.locator('h2').first().textContent()).toBe('Clay');
    });
  });

  test('where nothing may be kept, the choice holds for the page', async () => {
    await scene({ zone: 'Pacific/Auckland', isStorageRefused: true }, async (page, complaints) => {
      await page.getByRole('button', { name: 'Show my time first' }).click();
      const keynote = page.locator('#session-keynote-1 p').first();
      expect(await keynote.textContent()).toBe('21:00–22:15 your time · 09:00 at the venue');
      expect(complaints).toEqual([]);
    });
  });

  test('without islands the page is whole and offers nothing that does not work', async () => {
    await scene({ zone: 'Pacific/Auckland', hasIslands: false }, async (page) => {
      expect(await page.locator('[id^="session-"]').count()).toBe(120);
      expect(await page.locator('[data-mine], [data-mark]').count()).toBe(0);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Jump to now' }).count()).toBe(0);
    });
  });

  test('?now= previews a moment on the venue’s clock, wherever the organizer is', async () => {
    await scene({ path: '/programme?now=2034-03-26T10:50', zone: 'Asia/Kathmandu' }, async (page) => {
      const expected = running(Date.parse('2034-03-26T10:50+02:00'));
      expect(expected.length).toBeGreaterThan(4);
      expect(await idsOf(page, '[aria-current]')).toEqual(expected);
      expect(await page.getByText('Preview of March 26, 2034, 10:50').isVisible()).toBe(true);
    });
    for (const wrong of ['2034-13-45T99:99', 'soon', '2034-03-26']) {
      await scene({ path: `/programme?now=${wrong}` }, async (_, complaints) => {
        expect(complaints).toEqual([]);
      });
    }
  });

  test('nothing runs while the page is hidden, and it is right when it is seen again', async () => {
    await scene({ at: '2034-03-25T08:30:00Z' }, async (page) => {
      expect(await idsOf(page, '[aria-current]')).toEqual(['keynote-1']);
      const hide = (isHidden: boolean) =>
        page.evaluate(
          (hidden) => Object.defineProperty(document, 'hidden', { value: hidden, configurable: true }),
          isHidden,
        );
      await hide(true);
      await turn(page, Date.parse('2034-03-25T09:20Z'));
      expect(await idsOf(page, '[aria-current]')).toEqual(['keynote-1']);
      await hide(false);
      await turn(page, Date.parse('2034-03-25T09:20Z'));
      expect(await idsOf(page, '[aria-current]')).toEqual(['coffee-1']);
    });
  });

  test('deadlines say what is left, and when they are here', async () => {
    const deadline = large.dates.find(({ id }) => id === 'submission') ?? large.dates[0];
    expect(deadline?.zone).toBe('AoE');
    const end = Date.parse(`${deadline?.date ?? ''}T12:00Z`) + 86_400_000;
    const said = (at: number, zone: string) =>
      scene({ path: '/dates', zone, at: new Date(at).toISOString() }, (page) =>
        page
          .locator(`[data-deadline="${new Date(end).toISOString().replace('.000', '')}"]`)
          .first()
          .textContent(),
      );
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'Asia/Kathmandu' }).format(end);
    expect(await said(end - 3.5 * 86_400_000, 'Asia/Kathmandu')).toBe(
      ` in 3 days; ends ${day}, 17:45 your time`,
    );
    expect(await said(end - 90 * 60_000, 'Asia/Kathmandu')).toBe(
      ` in 90 minutes; ends ${day}, 17:45 your time`,
    );
    expect(await said(end, 'Asia/Kathmandu')).toBe(' passed');
    expect(await said(end - 5 * 3_600_000, 'Etc/GMT+12')).toBe(' in 5 hours');
  });

  test('the day of the workshop is no deadline: what is left is left until it begins', async () => {
    // Midnight in Vienna is 23:00 UTC.
    const said = (at: string) =>
      scene({ path: '/dates', zone: 'Pacific/Honolulu', at }, (page) =>
        page.locator('[data-begins]').textContent(),
      );
    expect(await said('2034-03-21T23:00:00Z')).toBe(' in 3 days');
    expect(await said('2034-03-24T13:00:00Z')).toBe(' in 10 hours');
    expect(await said('2034-03-25T08:00:00Z')).toBe('');
    expect(await said('2034-03-25T23:00:00Z')).toBe(' passed');
  });

  test('the home page of a site in a folder of its host knows where the programme is', async () => {
    const zone = 'Europe/Vienna';
    await visit('about:blank', { baseURL: origin, timezoneId: zone }, async ({ page, complaints }) => {
      const move = (html: string) => html.replaceAll('/files/islands/', '/workshop/files/islands/');
      await answerWith(page.context(), {
        '/workshop/': move(pages['/']),
        '/workshop/programme': move(pages['/programme']),
      });
      await page.goto('/workshop/?now=2034-03-25T09:30', { waitUntil: 'networkidle' });
      const link = page.getByRole('link', { name: 'The first shard' });
      expect(await link.getAttribute('href')).toBe(
        '/workshop/programme?now=2034-03-25T09:30#session-keynote-1',
      );
      expect(complaints).toEqual([]);
    });
  });

  test('the home page says on the day what runs and what is next, and asks for nothing on others', async () => {
    const line = (at: string) =>
      scene({ path: '/', zone: 'Pacific/Honolulu', at }, async (page, complaints) => {
        await page.waitForTimeout(200);
        expect(complaints).toEqual([]);
        return page.locator('[data-part]').allTextContents();
      });
    expect(await line('2034-03-25T08:30:00Z')).toEqual([
      'Now 09:00 22:00 your time The first shard, Hall',
      'Next 10:15 23:15 your time Coffee',
    ]);
    expect(await line('2034-03-25T23:45:00Z')).toEqual([]);
    expect(await line('2034-03-20T08:30:00Z')).toEqual([]);
  });

  test('the screen of a room shows what runs there, and keeps it when the network is gone', async () => {
    const path = '/live/hall';
    await scene({ path, zone: 'Pacific/Honolulu', at: '2034-03-25T08:30:00Z' }, async (page) => {
      const visible = () => page.locator('li:visible h3').allTextContents();
      expect(await visible()).toEqual(['The first shard', 'Coffee']);
      expect(await page.locator('[data-live-clock]').textContent()).toBe('09:30');
      expect(await page.locator('[data-mine]').count()).toBe(0);
      await page.context().unroute(`${origin}/**`);
      await page.context().setOffline(true);
      for (const minute of ['09:16', '09:17', '09:18', '09:19'])
        await turn(page, Date.parse(`2034-03-25T${minute}Z`));
      await expect.poll(() => page.locator('[data-live-offline]').textContent()).toMatch(/^No network/);
      expect(await visible()).toEqual(['Coffee', 'Talks 1111']);
      await turn(page, Date.parse('2034-03-26T20:00Z'));
      expect(await visible()).toEqual([]);
      expect(await page.getByText('Nothing more today.').isVisible()).toBe(true);
    });
  });

  test('the screen of a room is its programme without a script', async () => {
    await scene({ path: '/live/hall', hasIslands: false }, async (page) => {
      const here = sessions.filter(({ room }) => room === 'hall').length;
      expect(here).toBeGreaterThan(10);
      expect(await page.locator('li[data-room="hall"]:visible').count()).toBe(here);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hall');
    });
  });
});
