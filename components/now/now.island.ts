import { base } from '../island/base.browser';
import { eachMinute, readClock, timesChanged, type PageClock } from '../local-time/moment.browser';
import { readSessions, runningAt, soon, type NowDay, type Running } from './running.browser';

const clock = readClock();
if (clock) {
  markProgramme(clock);
  for (const line of document.querySelectorAll<HTMLElement>('[data-now-line]')) fillLine(line, clock);
}

/** Marks in the programme what runs and what comes next. */
function markProgramme({ zone, words }: PageClock): void {
  const sessions = readSessions(document);
  const link = document.querySelector<HTMLAnchorElement>('[data-now-link]');
  if (sessions.length === 0 || !link) return;
  let shown = '';
  let near: readonly Running[] = [];
  eachMinute(zone, (moment) => {
    const { now, next } = runningAt(sessions, moment);
    const state = [now, next].map(idsOf).join(';');
    if (state === shown) return;
    shown = state;
    for (const { element } of sessions) {
      element.removeAttribute('aria-current');
      element.querySelector('[data-mark]')?.remove();
    }
    for (const { element } of now) {
      element.setAttribute('aria-current', 'time');
      mark(element, words.now, link.dataset.classes);
    }
    for (const { element } of next) mark(element, words.next, link.dataset.classes);
    near = now;
    link.hidden = near.length === 0;
    link.hash = near[0]?.element.id ?? '';
  });
  // Of several, one that fits what is searched for: the others are not seen.
  link.addEventListener('click', () => {
    const seen = near.find(({ element }) => element.getClientRects().length > 0) ?? near[0];
    link.hash = seen?.element.id ?? '';
  });
}

function idsOf(sessions: readonly Running[]): string {
  return sessions.map(({ element }) => element.id).join();
}

function mark(element: Element, text: string, name = ''): void {
  const label = document.createElement('span');
  label.className = name;
  label.dataset.mark = '';
  label.textContent = text;
  element.prepend(label);
}

/** Says in a line what runs; the programme of a day is asked for only once it is the day. */
function fillLine(line: HTMLElement, { zone, words }: PageClock): void {
  const days: readonly NowDay[] = JSON.parse(line.dataset.nowLine ?? '[]');
  const loaded = new Map<string, readonly Running[]>();
  const load = async (href: string) => {
    const answer = await fetch(base + href);
    // Its styles are not wanted, and the policy of this page would complain of them.
    const text = (await answer.text()).replace(/<style[^]*?<\/style>/g, '');
    const sessions = readSessions(new DOMParser().parseFromString(text, 'text/html'));
    if (answer.ok && sessions.length > 0) loaded.set(href, sessions);
  };
  let shown = '';
  const show = (href: string, moment: number) => {
    const { now, next } = runningAt(loaded.get(href) ?? [], moment);
    // Of what comes next, what begins first.
    const first = next.filter((one) => one.from === next[0]?.from);
    // What has the focus keeps it while nothing changes.
    const state = [href, ...[now, first].map(idsOf)].join(';');
    if (state === shown) return;
    shown = state;
    for (const part of line.querySelectorAll('[data-part]')) part.remove();
    if (now.length > 0) line.append(partOf(words.now, now, href));
    if (first.length > 0) line.append(partOf(words.next, first, href));
    document.dispatchEvent(new Event(timesChanged));
  };

  /** One session by its time, title and room; of several, the first and how many more there are. */
  const partOf = (label: string, sessions: readonly Running[], href: string): HTMLElement => {
    const place = document.createElement('span');
    place.className = line.dataset.classes ?? '';
    place.dataset.part = '';
    const bold = document.createElement('b');
    bold.textContent = label;
    const [first] = sessions;
    const link = document.createElement('a');
    link.href = `${base}${href}${location.search}#${first?.element.id ?? ''}`;
    link.textContent = titleOf(first?.element);
    const time = first?.element.querySelector('time');
    const room = first?.element.querySelector('[data-room-name]')?.textContent ?? '';
    const more = sessions.length > 1 ? words.more.replace('{count}', String(sessions.length - 1)) : '';
    const rest = [room, more].filter(Boolean).join(', ');
    place.append(bold, ' ', time ? document.importNode(time, true) : '', ' ', link, rest && `, ${rest}`);
    return place;
  };

  eachMinute(zone, (moment) => {
    const day = days.find(({ from, to }) => Date.parse(from) - soon <= moment && moment < Date.parse(to));
    if (!day || loaded.has(day.href)) show(day?.href ?? '', moment);
    // A line that cannot be filled stays as it is, until the next minute.
    else
      load(day.href).then(
        () => show(day.href, moment),
        () => undefined,
      );
  });
}

/** The title alone, without the kind in front of it. */
function titleOf(element?: Element): string {
  const heading = element?.querySelector('h3')?.cloneNode(true);
  if (!(heading instanceof Element)) return '';
  heading.querySelector(':scope > span:first-child')?.remove();
  return heading.textContent.trim();
}
