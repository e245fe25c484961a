import { fromMillis } from '../../lib/dates/calendar';
import { formatTime } from '../../lib/dates/format';
import { toLocal } from '../../lib/dates/offset';
import { eachMinute, previewedTime, readClock, type PageClock } from '../local-time/moment.browser';
import { readSessions, type Running } from '../now/running.browser';
import { fitScreen } from './fit-screen.browser';

/** In minutes: how often the network is asked for a newer page, and how often the page is loaded again all the same. */
const ask = 3;
const renew = 60;
/** In milliseconds: how long an answer may take. */
const patience = 20_000;

const { lang } = document.documentElement;
const screen = document.querySelector<HTMLElement>('[data-live]');
const clock = readClock();
if (screen && clock) {
  const sessions = readSessions(screen);
  let minutes = 0;
  eachMinute(clock.zone, (moment) => {
    show(screen, clock, sessions, moment);
    void stayAwake();
    // A rehearsal would begin again.
    if (minutes % ask === 0) void refresh(screen, minutes >= renew && previewedTime() === undefined);
    minutes += 1;
  });
  screen.dataset.ready = '';
  addEventListener('resize', () => fitScreen(screen));
  void document.fonts.ready.then(() => fitScreen(screen));
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
  const here = sessions.filter(({ from, to }) => from <= moment && moment < to);
  const now = here.filter(({ isCancelled }) => !isCancelled);
  const [next] = sessions
    .filter(({ from, isCancelled }) => !isCancelled && from > moment)
    .sort((a, b) => a.from - b.from);
  const isToday = next !== undefined && toLocal(fromMillis(next.from), zone).startsWith(today.slice(0, 10));
  for (const element of place.querySelectorAll<HTMLElement>('[id^="session-"]')) {
    const isNow = now.some((one) => one.element === element);
    const isNext = next?.element === element;
    // Who comes for what is cancelled is told so.
    element.hidden = !isNext && !here.some((one) => one.element === element);
    if (isNow) element.setAttribute('aria-current', 'time');
    else element.removeAttribute('aria-current');
    const mark = element.querySelector('[data-live-mark]');
    if (mark) mark.textContent = isNow ? words.now : isNext ? words.next : '';
    markItem(element, isNow ? moment : 0);
  }
  for (const day of place.querySelectorAll<HTMLElement>('[data-day]')) {
    day.hidden = day.querySelector('[id^="session-"]:not([hidden])') === null;
    const heading = day.querySelector('h2');
    // The day is said where it is not today.
    heading?.classList.toggle('visually-hidden', isToday || !day.contains(next?.element ?? null));
  }
  reveal(place, '[data-live-nothing]', now.length === 0 && isToday);
  reveal(place, '[data-live-over]', now.length === 0 && !isToday);
  fitScreen(place);
}

/** Of what happens in a session, what has begun last. */
function markItem(session: Element, moment: number): void {
  const items = [...session.querySelectorAll<HTMLElement>('[data-item$="Z"]:not([data-cancelled])')];
  const begun = items.findLast(({ dataset }) => Date.parse(dataset.item ?? '') <= moment);
  for (const item of items) {
    if (item === begun) item.setAttribute('aria-current', 'time');
    else item.removeAttribute('aria-current');
  }
}

function reveal(place: HTMLElement, which: string, isShown: boolean): void {
  const element = place.querySelector<HTMLElement>(which);
  if (element) element.hidden = !isShown;
}

let lock: WakeLockSentinel | undefined;

/** Keeps the screen from going dark; browsers that cannot do that, or must not, go on without. */
async function stayAwake(): Promise<void> {
  if (!('wakeLock' in navigator) || lock?.released === false) return;
  try {
    lock = await navigator.wakeLock.request('screen');
  } catch {
    lock = undefined;
  }
}

let known: string | undefined;

/** Loads the page again when it has changed; as long as the network does not answer, the screen stays as it is. */
async function refresh(place: HTMLElement, isOld: boolean): Promise<void> {
  const status = place.querySelector<HTMLElement>('[data-live-offline]');
  // Some networks take what they are asked, and never answer.
  const enough = new AbortController();
  const timer = setTimeout(() => enough.abort(), patience);
  try {
    const answer = await fetch(location.href, { cache: 'no-store', signal: enough.signal });
    const text = await answer.text();
    // Networks of conferences answer with a page of their own, and servers with an error, until somebody sees to it.
    if (!answer.ok || !text.includes('data-live-clock')) throw new Error(answer.statusText);
    if (status) status.textContent = '';
    if (isOld || (known !== undefined && known !== text)) location.reload();
    known = text;
  } catch {
    if (status) status.textContent = status.dataset.liveOffline ?? '';
  } finally {
    clearTimeout(timer);
  }
}
