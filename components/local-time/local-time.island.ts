import { fromMillis, toMillis } from '../../lib/dates/calendar';
import { formatTime } from '../../lib/dates/format';
import { toLocal } from '../../lib/dates/offset';
import { dayRemark, localDeadline, localNote, timeLeft } from './local-note.browser';
import { eachMinute, keepPreview, readClock, timesChanged, type PageClock } from './moment.browser';

/** A time, or the two of a range, and what is said of it in the visitor's zone. */
interface Moment {
  readonly times: readonly HTMLTimeElement[];
  /** What the page says, in the venue's time. */
  readonly venue: readonly string[];
  readonly mine: readonly string[];
  readonly remark: string;
  readonly text: string;
  readonly note: HTMLElement;
  /** Whether what follows the time says whose it is; what happens in a session is told by the session's own. */
  readonly isSaid: boolean;
}

const remembered = 'time-first';
const { lang } = document.documentElement;
/** Times that were looked at. */
const seen = new WeakSet<Element>();

const clock = readClock();
if (clock) {
  keepPreview();
  showDeadlines(clock);
  showTimes(clock);
}

function showTimes(clock: PageClock): void {
  const button = document.querySelector<HTMLElement>('[data-time-switch]');
  let moments: readonly Moment[] = [];
  let isMineFirst = recall() === 'mine';
  const show = (isMine: boolean) => {
    for (const moment of moments) order(moment, isMine, clock);
    drawTicks(moments, isMine);
    if (!button) return;
    button.ariaPressed = String(isMine);
    button.hidden = moments.length === 0;
  };
  const update = () => {
    moments = [...moments.filter(({ note }) => note.isConnected), ...momentsOf(clock)];
    show(isMineFirst);
  };
  update();
  button?.addEventListener('click', () => {
    isMineFirst = !isMineFirst;
    remember(isMineFirst ? 'mine' : 'venue');
    show(isMineFirst);
  });
  document.addEventListener(timesChanged, update);
  // Paper has no notes, and is carried to the venue.
  addEventListener('beforeprint', () => show(false));
  addEventListener('afterprint', () => show(isMineFirst));
}

/** New times that a visitor's clock shows differently, in the order of the page; each belongs to the day said before it. */
function momentsOf(clock: PageClock): Moment[] {
  let day = '';
  const moments: Moment[] = [];
  for (const time of document.querySelectorAll<HTMLTimeElement>('main time[datetime]')) {
    if (time.dateTime.length === 10) day = time.dateTime;
    if (!isMoment(time) || seen.has(time)) continue;
    const next = time.nextSibling?.textContent === '–' ? time.nextElementSibling : null;
    const times = next instanceof HTMLTimeElement && isMoment(next) ? [time, next] : [time];
    for (const one of times) seen.add(one);
    const moment = momentOf(times, day, clock);
    if (moment) moments.push(moment);
  }
  return moments;
}

/** Deadlines say their day and zone themselves; what is an hour alone is of the programme. */
function isMoment(time: HTMLTimeElement): boolean {
  return time.dateTime.endsWith('Z') && /^\p{N}+\P{N}\p{N}+$/u.test(time.textContent);
}

function momentOf(times: readonly HTMLTimeElement[], day: string, clock: PageClock): Moment | undefined {
  const { zone, words, noteClass } = clock;
  const isNear = times[0]?.closest('[data-now-line]') !== null;
  const locals = times.map(({ dateTime }) => here(toMillis(dateTime)));
  if (times.every(({ dateTime }, index) => toLocal(dateTime, zone) === locals[index])) return undefined;
  const [local = ''] = locals;
  const last = times.at(-1);
  const note = document.createElement('span');
  note.className = noteClass;
  note.dataset.mine = '';
  const place = last?.closest('p, li')?.querySelector('[data-place]');
  if (place) place.append(note);
  else last?.after(note);
  // Of what runs now, and comes next, nobody mistakes the day.
  const said = { local, day: isNear ? local.slice(0, 10) : day, lang, words };
  return {
    times,
    venue: times.map(({ textContent }) => textContent),
    mine: locals.map((one) => formatTime(one.slice(11), lang)),
    remark: dayRemark(said),
    text: localNote(said),
    note,
    isSaid: isNear || times.length > 1,
  };
}

function order(
  { times, venue, mine, remark, text, note, isSaid }: Moment,
  isMineFirst: boolean,
  clock: PageClock,
): void {
  const { words } = clock;
  const shown = isMineFirst ? mine : venue;
  times.forEach((time, index) => (time.textContent = shown[index] ?? ''));
  const own = [words.mine, remark].filter(Boolean).join(', ');
  const swapped = `${own} · ${words.venue.replace('{time}', venue[0] ?? '')}`;
  // The space parts what is heard in a row.
  note.textContent = isSaid ? ` ${isMineFirst ? swapped : text}` : '';
}

/** The times on the axis beside the rooms are those of sessions in the same block. */
function drawTicks(moments: readonly Moment[], isMineFirst: boolean): void {
  for (const tick of document.querySelectorAll<HTMLElement>('[data-time]')) {
    tick.dataset.venue ??= tick.dataset.time;
    const block = tick.closest('li');
    const found = moments.find(
      ({ times: [time], venue }) => venue[0] === tick.dataset.venue && time && block?.contains(time),
    );
    tick.dataset.time = (isMineFirst ? found?.mine[0] : undefined) ?? tick.dataset.venue;
  }
}

function showDeadlines({ zone, words }: PageClock): void {
  const places = document.querySelectorAll<HTMLElement>('[data-deadline]');
  if (places.length === 0) return;
  eachMinute(zone, (present) => {
    for (const place of places) {
      const { deadline = '', begins = deadline, zone: own = 'UTC', whole } = place.dataset;
      const end = toMillis(deadline);
      if (toMillis(begins) <= present && present < end) {
        place.textContent = '';
        continue;
      }
      const left = Math.max(toMillis(begins) - present, 0);
      const local = here(end);
      const isSame = toLocal(deadline, own) === local;
      // At midnight people read the wrong day.
      const shown = local.endsWith('T00:00') ? here(end - 60_000) : local;
      const moment =
        isSame || left <= 0 || begins !== deadline
          ? []
          : [localDeadline(shown, whole !== undefined, lang, words)];
      place.textContent = ` ${[timeLeft(left, lang, words.passed), ...moment].join('; ')}`;
    }
  });
}

/** What the visitor's own clock shows. */
function here(millis: number): string {
  return fromMillis(millis - new Date(millis).getTimezoneOffset() * 60_000).slice(0, 16);
}

function recall(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(remembered, value);
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
}
