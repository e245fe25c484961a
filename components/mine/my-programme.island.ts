/** The page of what is starred: in the order of time, with what clashes and what has changed. */
import { base } from '../island/base.browser';
import { timesChanged } from '../local-time/moment.browser';
import { joinCalendars } from './calendar.browser';
import {
  clashesWith,
  dayOf,
  keptOf,
  loadIndex,
  namesOf,
  rangeOf,
  slotsOf,
  type ProgrammeIndex,
  type Slot,
} from './programme-index.browser';
import { openStore, type Kept, type Selection, type Store } from './selection.browser';
import { readShared, shareHash } from './share.browser';

const page = document.querySelector<HTMLElement>('[data-mine]');
if (page) start(page);

function start(page: HTMLElement): void {
  const words = wordsOf(page.dataset.words ?? '');
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`);
  const say = (text: string) => {
    const status = find('status');
    if (status && status.textContent !== text) status.textContent = text;
  };
  const kept = openStore(page.dataset.mine ?? '');
  // What is shared can be seen all the same.
  const store = kept ?? {
    read: () => new Map<string, undefined>(),
    write: () => false,
    watch: () => undefined,
  };
  const view = { page, words, find, say, store, isRefused: kept === undefined };
  let programme: ProgrammeIndex | undefined;
  const show = () => render(view, programme);
  const save = (change: (mine: Map<string, Kept | undefined>) => void) => {
    const mine = new Map(store.read());
    change(mine);
    if (!store.write(mine)) return say(words('failed'));
    show();
  };

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { dataset, value } = button;
    if (dataset.remove !== undefined) {
      const all = [...page.querySelectorAll<HTMLElement>('[data-days] [data-remove]')];
      const at = all.indexOf(button);
      save((mine) => mine.delete(value));
      const left = page.querySelectorAll<HTMLElement>('[data-days] [data-remove]');
      (left[Math.min(at, left.length - 1)] ?? find('status'))?.focus();
    } else if (dataset.noted !== undefined) {
      save((mine) => mine.set(value, programme && keptOf(programme, value)));
      find('status')?.focus();
    } else if (dataset.add !== undefined) {
      const shared = readShared(location.hash);
      forget();
      save((mine) => {
        for (const key of shared) {
          const kept = programme && keptOf(programme, key);
          if (kept && !mine.has(key)) mine.set(key, kept);
        }
      });
      find('status')?.focus();
    } else if (dataset.dismiss !== undefined) {
      forget();
      show();
      find('status')?.focus();
    } else if (dataset.copyLink !== undefined) {
      const link = page.querySelector<HTMLInputElement>('[data-link]');
      link?.select();
      // Where a page came without encryption there is no clipboard at all.
      const copy = async () => navigator.clipboard.writeText(link?.value ?? '');
      copy().then(
        () => say(words('copied')),
        () => link?.focus(),
      );
    } else if (dataset.calendar !== undefined && programme) {
      joinCalendars(programme, [...store.read().keys()], dataset.calendar).catch(() =>
        say(words('calendarFailed')),
      );
    } else if (dataset.print !== undefined) print();
  });
  addEventListener('hashchange', show);
  store.watch(show);
  loadIndex()
    .then((index) => {
      programme = index;
      // What was starred where the programme could not be had.
      const mine = store.read();
      if ([...mine.values()].includes(undefined))
        store.write(new Map([...mine].map(([key, kept]) => [key, kept ?? keptOf(index, key)])));
    })
    .catch(() => undefined)
    .finally(show);
}

interface View {
  readonly page: HTMLElement;
  readonly words: (name: string) => string;
  readonly find: (name: string) => HTMLElement | null;
  readonly say: (text: string) => void;
  readonly store: Store;
  /** Whether the browser keeps nothing. */
  readonly isRefused: boolean;
}

function render({ page, words, find, say, store, isRefused }: View, programme?: ProgrammeIndex): void {
  const mine = store.read();
  const slots = programme ? [...mine.keys()].flatMap((key) => slotsOf(programme, key)) : [];
  slots.sort((a, b) => a.day - b.day || a.start - b.start || a.end - b.end);
  let clashing = 0;

  const entry = (key: string, slot?: Slot): HTMLElement | undefined => {
    const item = copy('entry');
    const kept = mine.get(key);
    const now = programme && keptOf(programme, key);
    const title = slot?.title ?? now?.title ?? kept?.title ?? key;
    const set = (name: string, text: string) => {
      const element = item?.querySelector<HTMLElement>(`[data-${name}]`);
      if (element) element.textContent = text;
      if (element) element.hidden = text === '';
    };
    const url = slot?.url ?? programme?.papers[key.replace(/^paper:/, '')]?.url;
    const name = url === undefined ? document.createTextNode(title) : link(url, title);
    item
      ?.querySelector('h3')
      ?.replaceChildren(...(slot?.isCancelled ? [struck(name), ` (${words('cancelled')})`] : [name]));
    item?.querySelector('[data-time]')?.append(...(slot ? rangeOf(slot) : []));
    const within = slot?.within === undefined ? '' : words('within').replace('{title}', slot.within);
    set(
      'place',
      slot ? [slot.room, within].filter(Boolean).join(' · ') : programme ? '' : (kept?.when ?? ''),
    );
    const clashes = slot ? clashesWith(slot, slots) : [];
    if (clashes.length > 0) clashing += 1;
    set('clash', clashes.length > 0 ? words('clash').replace('{titles}', namesOf(clashes)) : '');
    const isGone = programme !== undefined && !now;
    const isMoved = now !== undefined && kept !== undefined && now.place !== kept.place;
    const change = isGone ? words('gone') : isMoved ? words('moved') : '';
    set('change', change.replace('{when}', kept?.when ?? '–'));
    for (const button of item?.querySelectorAll('button') ?? []) {
      button.value = key;
      if (button.dataset.noted !== undefined) button.hidden = !isMoved;
      else button.ariaLabel = words('removeTitle').replace('{title}', title);
    }
    return item;
  };

  const section = (
    heading: Node | string,
    entries: readonly (HTMLElement | undefined)[],
    zone = '',
  ): HTMLElement[] => {
    const made = entries.length > 0 ? copy('day') : undefined;
    made?.querySelector('h2')?.replaceChildren(heading);
    made?.querySelector('p')?.append(zone);
    made?.querySelector('ol')?.append(...entries.filter((one) => one !== undefined));
    return made ? [made] : [];
  };

  function copy(name: string): HTMLElement | undefined {
    const node = page
      .querySelector<HTMLTemplateElement>(`template[data-${name}]`)
      ?.content.firstElementChild?.cloneNode(true);
    return node instanceof HTMLElement ? node : undefined;
  }

  const placed = new Set(slots.map(({ key }) => key));
  const others = [...mine.keys()].filter((key) => !placed.has(key));
  const isKnown = (key: string) => programme !== undefined && keptOf(programme, key) !== undefined;
  const days = (programme?.days ?? []).flatMap(({ zone }, at) =>
    section(
      programme ? dayOf(programme, at) : '',
      slots.filter((slot) => slot.day === at).map((slot) => entry(slot.key, slot)),
      zone,
    ),
  );
  const rest = others.filter((key) => !programme || isKnown(key)).map((key) => entry(key));
  const gone = others.filter((key) => programme && !isKnown(key)).map((key) => entry(key));
  find('days')?.replaceChildren(
    ...days,
    ...section(programme ? words('untimed') : words('title'), rest),
    ...section(words('goneHeading'), gone),
  );
  const summary = words(clashing > 0 ? 'summaryClashes' : 'summary');
  if (isRefused) say(words('refused'));
  else if (!programme && (mine.size > 0 || readShared(location.hash).length > 0)) say(words('offline'));
  else if (mine.size === 0) say(words('empty'));
  else say(summary.replace('{count}', String(mine.size)).replace('{clashes}', String(clashing)));
  const tools = find('tools');
  if (tools) tools.hidden = mine.size === 0;
  const field = page.querySelector<HTMLInputElement>('[data-link]');
  if (field) field.value = location.origin + location.pathname + shareHash([...mine.keys()]);
  const calendar = find('calendar');
  if (calendar) calendar.hidden = !slots.some(({ session }) => programme?.sessions[session]?.isSettled);
  showShared({ find, words, isRefused, programme, mine });
  document.dispatchEvent(new Event(timesChanged));
}

function showShared({
  find,
  words,
  isRefused,
  programme,
  mine,
}: Pick<View, 'find' | 'words' | 'isRefused'> & { programme?: ProgrammeIndex; mine: Selection }) {
  const shared = readShared(location.hash);
  const known = shared.filter((key) => programme && keptOf(programme, key));
  const isNew = known.some((key) => !mine.has(key));
  const section = find('shared');
  if (section) section.hidden = !programme || shared.length === 0;
  const add = find('add');
  if (add) add.hidden = !isNew || isRefused;
  const nothing = find('shared-known');
  if (nothing) nothing.hidden = isNew;
  if (nothing) nothing.textContent = words(known.length > 0 ? 'sharedKnown' : 'sharedGone');
  find('shared-list')?.replaceChildren(
    ...known.map((key) => {
      const item = document.createElement('li');
      if (!programme) return item;
      const title = document.createElement('b');
      title.append(keptOf(programme, key)?.title ?? '');
      item.append(title);
      for (const slot of slotsOf(programme, key)) {
        item.append(', ', dayOf(programme, slot.day), ', ', ...rangeOf(slot));
        if (slot.room !== undefined) item.append(', ', slot.room);
      }
      return item;
    }),
  );
}

/** The link has done what it was for; reloading is not to ask again. */
function forget(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = base + url;
  anchor.append(text);
  return anchor;
}

function struck(node: Node): HTMLElement {
  const element = document.createElement('s');
  element.append(node);
  return element;
}

function wordsOf(text: string): (name: string) => string {
  const words: unknown = JSON.parse(text);
  return (name) => String((typeof words === 'object' && words !== null && Reflect.get(words, name)) || '');
}
