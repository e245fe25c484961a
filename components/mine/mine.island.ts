/** Stars beside sessions and papers. What is starred stays in this browser; nothing is sent. */
import {
  clashesWith,
  keptOf,
  loadIndex,
  namesOf,
  slotsOf,
  type ProgrammeIndex,
} from './programme-index.browser';
import { openStore, type Store } from './selection.browser';

const template = document.querySelector<HTMLTemplateElement>('template[data-stars]');
const store = template ? openStore(template.dataset.stars ?? '') : undefined;
if (template && store) start(template, store);

function start(template: HTMLTemplateElement, store: Store): void {
  const note = document.querySelector<HTMLElement>('[data-star-note]');
  let index: Promise<ProgrammeIndex> | undefined;
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-star]')].flatMap((host) => {
    const button = template.content.querySelector('button')?.cloneNode(true);
    if (!(button instanceof HTMLButtonElement)) return [];
    const { star = '', starText } = host.dataset;
    const title = (host.querySelector('h3, p') ?? document.querySelector('h1'))?.textContent?.trim() ?? '';
    button.value = star;
    button.ariaLabel = (button.dataset.label ?? '').replace('{title}', title);
    const text = button.querySelector('span');
    if (text && starText === undefined) text.remove();
    host.append(button);
    return [button];
  });

  const show = () => {
    const mine = store.read();
    for (const button of buttons) button.ariaPressed = String(mine.has(button.value));
  };

  const say = (text: string) => {
    const status = note?.querySelector('[role=status]');
    if (!note || !status) return;
    reveal(note, true);
    status.textContent = text;
    const count = note.querySelector('[data-count]');
    if (count) count.textContent = `(${store.read().size})`;
  };

  const toggle = async ({ value }: HTMLButtonElement) => {
    const words = note?.dataset ?? {};
    const mine = new Map(store.read());
    const isAdded = !mine.delete(value);
    if (isAdded) mine.set(value, undefined);
    if (!store.write(mine)) return say(words.failed ?? '');
    show();
    if (!isAdded) return say(words.removed ?? '');
    say(words.added ?? '');
    try {
      index ??= loadIndex();
      const programme = await index;
      // Another star may have been set meanwhile.
      const now = new Map(store.read());
      if (!now.has(value)) return;
      store.write(now.set(value, keptOf(programme, value)));
      const others = [...now.keys()].filter((key) => key !== value).flatMap((key) => slotsOf(programme, key));
      const clashes = slotsOf(programme, value).flatMap((slot) => clashesWith(slot, others));
      if (clashes.length > 0)
        say(`${words.added ?? ''} ${(words.clash ?? '').replace('{titles}', namesOf(clashes))}`);
    } catch {
      // The star is kept; what else there is to know is said when the programme can be had.
      index = undefined;
    }
  };

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest('button');
    if (button && buttons.includes(button)) void toggle(button);
    else if (note && target.closest('[data-star-close]')) reveal(note, false);
  });
  store.watch(show);
  show();
}

/** Shows the note and what can be done from it, or takes both away. */
function reveal(note: HTMLElement, isShown: boolean): void {
  note.toggleAttribute('data-shown', isShown);
  for (const way of note.querySelectorAll<HTMLElement>('a, button')) way.hidden = !isShown;
}
