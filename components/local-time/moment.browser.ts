import { toMillis } from '../../lib/dates/calendar';
import { formatDate, formatTime } from '../../lib/dates/format';
import { toInstant } from '../../lib/dates/instant';
import type { ClockWords } from '../../lib/words';

/** What a page says of its clock. */
export interface PageClock {
  /** The zone of the venue. */
  readonly zone: string;
  readonly words: ClockWords;
  /** The class of what is added to times. */
  readonly noteClass: string;
}

/** Said on the document by an island that has written times, each a `<time>` with its instant. */
export const timesChanged = 'times-changed';

/**
 * Reads what `ClockData` says, and says that a moment is previewed where one is.
 *
 * @returns undefined when the page does not say it
 */
export function readClock(): PageClock | undefined {
  const data = document.querySelector<HTMLElement>('[data-clock]')?.dataset;
  if (!data) return undefined;
  const words: ClockWords = JSON.parse(data.words ?? '{}');
  showPreview(words.preview);
  return { zone: data.clock ?? 'unknown', words, noteClass: data.classes ?? '' };
}

let skew: number | undefined;

/**
 * The present moment; with `?now=2024-03-21T10:20` in the address, that time on the venue's clock, which then goes on.
 *
 * @param zone of the venue
 * @returns milliseconds since 1970-01-01T00:00Z
 */
function presentMoment(zone: string): number {
  skew ??= previewedSkew(zone);
  return Date.now() + skew;
}

/** @returns what `?now=` says, if it is a time; a day alone is its noon */
export function previewedTime(): string | undefined {
  const asked = new URLSearchParams(location.search).get('now') ?? '';
  const local = /^\d{4}-\d\d-\d\d$/.test(asked) ? `${asked}T12:00` : asked;
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) && !Number.isNaN(Date.parse(`${local}Z`));
  return isTime ? local : undefined;
}

function showPreview(text: string): void {
  const place = document.querySelector<HTMLElement>('[data-preview]');
  const [date, time] = previewedTime()?.split('T') ?? [];
  const said = place?.firstElementChild;
  if (!place || !said || date === undefined || time === undefined) return;
  const { lang } = document.documentElement;
  said.textContent = text.replace('{time}', `${formatDate(date, lang)}, ${formatTime(time, lang)}`);
  place.querySelector('a')?.setAttribute('href', location.pathname);
  place.hidden = false;
}

/** Links lead on to the other pages of the site at the moment that is previewed. */
export function keepPreview(): void {
  const local = previewedTime();
  if (local === undefined) return;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.origin === location.origin && link.search === '' && !link.closest('[data-preview]'))
      link.search = `?now=${local}`;
  });
}

function previewedSkew(zone: string): number {
  const local = previewedTime();
  if (local === undefined) return 0;
  try {
    const { instant } = toInstant(local, zone);
    return instant === undefined ? 0 : toMillis(instant) - Date.now();
  } catch {
    // A day that does not exist, or a zone that this browser does not know.
    return 0;
  }
}

/**
 * Does something now and at the beginning of each minute, but not while nobody sees the page.
 *
 * @param zone of the venue
 * @param act what is done, with the present moment
 */
export function eachMinute(zone: string, act: (moment: number) => void): void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const turn = () => {
    clearTimeout(wait);
    if (document.hidden) return;
    const moment = presentMoment(zone);
    act(moment);
    wait = setTimeout(turn, 60_000 - (moment % 60_000) + 50);
  };
  document.addEventListener('visibilitychange', turn);
  // A page that comes back by the way back has slept meanwhile.
  addEventListener('pageshow', turn);
  turn();
}
