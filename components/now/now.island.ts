import { formatDate, formatTime } from '../../lib/dates/format';
import { eachMinute, previewedTime, readClock, type PageClock } from '../local-time/moment.browser';
import { readSessions, runningAt, type Running } from './running.browser';

const { lang } = document.documentElement;
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
  showPreview(words.preview);
  let shown = '';
  eachMinute(zone, (moment) => {
    const { now, next } = runningAt(sessions, moment);
    const state = [now, next].map((some) => some.map(({ element }) => element.id).join()).join(';');
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
    link.hidden = now.length === 0;
    link.hash = now[0]?.element.id ?? '';
  });
}

function mark(element: Element, text: string, name = ''): void {
  const label = document.createElement('span');
  label.className = name;
  label.dataset.mark = '';
  label.textContent = text;
  element.prepend(label);
}

function showPreview(text: string): void {
  const place = document.querySelector<HTMLElement>('[data-now-preview]');
  const local = previewedTime();
  if (!place || local === undefined) return;
  const [date = '', time = ''] = local.split('T');
  place.textContent = text.replace('{time}', `${formatDate(date, lang)}, ${formatTime(time, lang)}`);
  place.hidden = false;
}

/** Says in a line what runs; the programme is asked for only once it is the day. */
function fillLine(line: HTMLElement, { zone, words }: PageClock): void {
  const { nowLine = '', from = '', to = '', classes = '' } = line.dataset;
  let sessions: readonly Running[] | undefined;
  const load = async () => {
    const answer = await fetch(nowLine);
    // Its styles are not wanted, and the policy of this page would complain of them.
    const text = (await answer.text()).replace(/<style[^]*?<\/style>/g, '');
    const page = new DOMParser().parseFromString(text, 'text/html');
    if (answer.ok) sessions = readSessions(page);
  };
  const show = (moment: number) => {
    for (const part of line.querySelectorAll('[data-part]')) part.remove();
    const { now, next } = runningAt(sessions ?? [], moment);
    // Of what comes next, what begins first.
    const first = next.filter((one) => one.from === next[0]?.from);
    if (now.length > 0) line.append(part(words.now, now, nowLine, classes));
    if (first.length > 0) line.append(part(words.next, first, nowLine, classes));
  };
  eachMinute(zone, (moment) => {
    if (moment < Date.parse(from) - 7_200_000 || moment >= Date.parse(to)) {
      if (sessions) show(moment);
      return;
    }
    if (sessions) show(moment);
    // A line that cannot be filled stays empty, until the next minute.
    else
      void load().then(
        () => show(moment),
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

/** One session by its time, title and room; of several, how the first is called and how many there are. */
function part(label: string, sessions: readonly Running[], href: string, name: string): HTMLElement {
  const place = document.createElement('span');
  place.className = name;
  place.dataset.part = '';
  const bold = document.createElement('b');
  bold.textContent = label;
  const [first] = sessions;
  const link = document.createElement('a');
  link.href = `${href}${location.search}#${first?.element.id ?? ''}`;
  link.textContent = titleOf(first?.element);
  const time = first?.element.querySelector('time')?.textContent ?? '';
  const more = sessions.length > 1 ? ` +${sessions.length - 1}` : '';
  place.append(bold, ' ', `${time} `, link, more);
  return place;
}
