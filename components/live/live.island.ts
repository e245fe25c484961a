import { fromMillis } from '../../lib/dates/calendar';
import { formatTime } from '../../lib/dates/format';
import { toLocal } from '../../lib/dates/offset';
import { eachMinute, readClock, type PageClock } from '../local-time/moment.browser';
import { readSessions, type Running } from '../now/running.browser';

/** In minutes: how often the network is asked for a newer page, and how often the page is loaded again all the same. */
const ask = 3;
const renew = 60;

const { lang } = document.documentElement;
const screen = document.querySelector<HTMLElement>('[data-live]');
const clock = readClock();
if (screen && clock) {
  const sessions = readSessions(screen);
  let minutes = 0;
  eachMinute(clock.zone, (moment) => {
    show(screen, clock, sessions, moment);
    if (minutes % ask === 0) void refresh(screen, minutes >= renew);
    minutes += 1;
  });
}

function show(
  place: HTMLElement,
  { zone, words }: PageClock,
  sessions: readonly Running[],
  moment: number,
): void {
  const today = toLocal(fromMillis(moment), zone);
  const face = place.querySelector('[data-live-clock]');
  if (face) face.textContent = formatTime(today.slice(11), lang);
  const now = sessions.filter(({ from, to }) => from <= moment && moment < to);
  const [next] = sessions.filter(({ from }) => from > moment).sort((a, b) => a.from - b.from);
  const isToday = next !== undefined && toLocal(fromMillis(next.from), zone).startsWith(today.slice(0, 10));
  for (const element of place.querySelectorAll<HTMLElement>('[id^="session-"]')) {
    const isNow = now.some((one) => one.element === element);
    const isNext = next?.element === element;
    element.hidden = !isNow && !isNext;
    if (isNow) element.setAttribute('aria-current', 'time');
    else element.removeAttribute('aria-current');
    const mark = element.querySelector('[data-live-mark]');
    if (mark) mark.textContent = isNow ? words.now : isNext ? words.next : '';
  }
  for (const day of place.querySelectorAll<HTMLElement>('[data-day]')) {
    day.hidden = day.querySelector('[id^="session-"]:not([hidden])') === null;
    const heading = day.querySelector('h2');
    // The day is said where it is not today.
    if (heading) heading.hidden = isToday || !day.contains(next?.element ?? null);
  }
  reveal(place, '[data-live-nothing]', now.length === 0 && isToday);
  reveal(place, '[data-live-over]', now.length === 0 && !isToday);
}

function reveal(place: HTMLElement, which: string, isShown: boolean): void {
  const element = place.querySelector<HTMLElement>(which);
  if (element) element.hidden = !isShown;
}

let known: string | undefined;

/** Loads the page again when it has changed; as long as the network does not answer, the screen stays as it is. */
async function refresh(place: HTMLElement, isOld: boolean): Promise<void> {
  const status = place.querySelector<HTMLElement>('[data-live-offline]');
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (!answer.ok) throw new Error(answer.statusText);
    const text = await answer.text();
    if (status) status.textContent = '';
    if (isOld || (known !== undefined && known !== text)) location.reload();
    known = text;
  } catch {
    if (status) status.textContent = status.dataset.liveOffline ?? '';
  }
}
