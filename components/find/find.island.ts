import { foldWord } from '../../lib/search/words';

/**
 * Shows those sessions of the programme that fit what is asked for. What is asked for stands in the address, so that it
 * can be shared, and so that the way back is the way back.
 */
const names = ['q', 'room', 'track', 'kind', 'person'] as const;
type Name = (typeof names)[number];
type Asked = Readonly<Record<Name, string>>;

/** Milliseconds after the last key. */
const pause = 150;

const shows: (() => void)[] = [];
/** Whether the last step of the history was made by typing that still goes on. */
let isTyping = false;
let wait: ReturnType<typeof setTimeout> | undefined;

document.querySelectorAll<HTMLElement>('[data-find]').forEach(start);
addEventListener('popstate', () => {
  isTyping = false;
  showAll();
});
addEventListener('hashchange', revealTarget);
revealTarget();

function start(tool: HTMLElement): void {
  const form = tool.querySelector('form');
  const status = tool.querySelector<HTMLElement>('[data-status]');
  const reset = tool.querySelector<HTMLElement>('[data-reset]');
  const relax = tool.querySelector<HTMLElement>('[data-relax]');
  const programme = tool.closest<HTMLElement>('[data-programme]');
  if (!form || !status || !reset || !relax || !programme) return;
  const number = shows.length + 1;
  const entries = [...programme.querySelectorAll<HTMLElement>('[data-people]')];
  const texts = new Map(
    entries.map((entry) => [entry, foldWord(`${textOf(entry)} ${entry.dataset.people ?? ''}`)]),
  );
  const fields = () =>
    [...form.elements].filter(
      (one): one is HTMLInputElement | HTMLSelectElement =>
        one instanceof HTMLInputElement || one instanceof HTMLSelectElement,
    );
  const asked = (): Asked => {
    const value = (name: Name) =>
      fields()
        .find((field) => field.name === name)
        ?.value.trim() ?? '';
    return {
      q: value('q'),
      room: value('room'),
      track: value('track'),
      kind: value('kind'),
      person: value('person'),
    };
  };
  const fits = (entry: HTMLElement, { q, person, ...ids }: Asked) =>
    Object.entries(ids).every(([name, id]) => id === '' || entry.dataset[name] === id) &&
    wordsOf(q).every((word) => texts.get(entry)?.includes(word)) &&
    (person === '' ||
      (entry.dataset.people ?? '').split('|').some((one) => {
        const name = foldWord(one);
        return wordsOf(person).every((word) => name.includes(word));
      }));
  const count = (what: Asked) => entries.filter((entry) => fits(entry, what)).length;

  const show = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields()) {
      const value = query.get(field.name) ?? '';
      // Not while somebody types: the cursor would jump.
      if (field.value.trim() !== value.trim()) field.value = value;
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    const what = asked();
    const active = names.filter((name) => what[name] !== '');
    const isActive = active.length > 0;
    for (const entry of entries) entry.hidden = !fits(entry, what);
    layOut(programme, isActive);
    const found = count(what);
    const { one = '', many = '', none = '' } = status.dataset;
    const text = found === 0 ? none : found === 1 ? one : many;
    const said = isActive
      ? text.replace('{count}', String(found)).replace('{all}', String(entries.length))
      : '';
    if (status.textContent !== said) status.textContent = said;
    reset.hidden = !isActive;
    const ways = found > 0 ? [] : active.map((name) => ({ name, left: count({ ...what, [name]: '' }) }));
    relax.replaceChildren(...ways.filter(({ left }) => left > 0).map(({ name, left }) => way(name, left)));
    relax.hidden = relax.childElementCount === 0;
  };

  /** A button that leaves one thing out, and says how much is found then. */
  const way = (name: Name, left: number): Node => {
    const field = fields().find((one) => one.name === name);
    const label = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.label : field?.value;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = (relax.dataset.relax ?? '')
      .replace('{what}', label ?? '')
      .replace('{count}', String(left));
    button.addEventListener('click', () => {
      ask({ ...asked(), [name]: '' });
      field?.focus();
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    flush(asked());
  });
  form.addEventListener('input', ({ target }) => {
    clearTimeout(wait);
    if (target instanceof HTMLSelectElement) flush(asked());
    else wait = setTimeout(() => ask(asked(), true), pause);
  });
  form.addEventListener('change', () => flush(asked()));
  reset.addEventListener('click', () => {
    flush({ q: '', room: '', track: '', kind: '', person: '' });
    fields()[0]?.focus();
  });
  form.addEventListener('focusin', () => suggest(form, entries, number), { once: true });
  shows.push(show);
  show();
  tool.dataset.ready = '';
}

function flush(what: Asked): void {
  clearTimeout(wait);
  ask(what, isTyping);
  isTyping = false;
}

/** Writes what is asked for into the address; letter by letter it is one step of the history. */
function ask(what: Asked, isTyped = false): void {
  const url = new URL(location.href);
  for (const name of names) {
    if (what[name] === '') url.searchParams.delete(name);
    else url.searchParams.set(name, what[name]);
  }
  if (url.href !== location.href) {
    if (isTyped && isTyping) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  }
  isTyping = isTyped;
  showAll();
}

function showAll(): void {
  for (const show of shows) show();
}

/**
 * Times and rooms as axes would show holes where sessions are hidden, so that what is left stands as a list; what is said
 * of all parallel sessions is said no more.
 */
function layOut(programme: HTMLElement, isFiltered: boolean): void {
  for (const block of programme.querySelectorAll<HTMLElement>('[data-block]')) {
    const left = [...block.querySelectorAll<HTMLElement>('[data-people]:not([hidden])')];
    block.hidden = left.length === 0;
    const head = block.querySelector<HTMLElement>('[data-block-head]');
    if (head) head.hidden = isFiltered && !left.some(({ dataset }) => dataset.shared !== undefined);
    const parallel = block.querySelector<HTMLElement>('[data-parallel]');
    if (parallel) parallel.hidden = isFiltered;
  }
  for (const day of programme.querySelectorAll<HTMLElement>('[data-day]')) {
    const { dataset } = day;
    if (isFiltered && dataset.grid !== undefined) {
      dataset.wasGrid = dataset.grid;
      delete dataset.grid;
    } else if (!isFiltered && dataset.wasGrid !== undefined) {
      dataset.grid = dataset.wasGrid;
      delete dataset.wasGrid;
    }
    const rooms = day.querySelector<HTMLElement>('[data-rooms]');
    if (rooms) rooms.hidden = isFiltered;
    const none = day.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = day.querySelector('[data-people]:not([hidden])') !== null;
  }
}

/** A link to a session that does not fit: the link is meant. */
function revealTarget(): void {
  const target =
    location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.closest('[data-programme] [hidden]')) return;
  ask({ q: '', room: '', track: '', kind: '', person: '' });
  target.scrollIntoView();
}

/** Names to choose from; they are many, and in the page already. */
function suggest(form: HTMLFormElement, entries: readonly HTMLElement[], number: number): void {
  const input = form.querySelector('[name=person]');
  const people = new Set(entries.flatMap(({ dataset }) => (dataset.people ?? '').split('|')));
  const list = document.createElement('datalist');
  list.id = `find-people-${number}`;
  list.append(
    ...[...people]
      .filter(Boolean)
      .sort((a, b) => a.localeCompare(b))
      .map((name) => new Option(name, name)),
  );
  form.append(list);
  input?.setAttribute('list', list.id);
}

/** What a session says, without times and without what other islands say of them: they differ from visitor to visitor. */
function textOf(entry: HTMLElement): string {
  const copy = document.createElement('div');
  copy.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  for (const other of copy.querySelectorAll('time, button, [data-mine], [data-mark]')) other.remove();
  return copy.textContent;
}

function wordsOf(text: string): string[] {
  return foldWord(text).split(/\s+/).filter(Boolean);
}
