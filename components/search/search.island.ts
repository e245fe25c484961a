import MiniSearch, { type SearchResult } from 'minisearch';
import { searchOptions } from '../../lib/search/fields';
import { markWords, passageOf, type PassagePart } from '../../lib/search/passage';
import { base } from '../island/base.browser';

/** More results than this nobody reads. */
const most = 30;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector<HTMLElement>('[data-status]');
  const list = document.querySelector<HTMLElement>('[data-results]');
  const template = document.querySelector<HTMLTemplateElement>('template[data-result]');
  const kinds: unknown = JSON.parse(form.dataset.kinds ?? '{}');
  if (!input || !status || !list || !template) return;
  let index: Promise<MiniSearch> | undefined;
  let isLoaded = false;
  let latest = 0;

  const load = () => {
    index ??= fetch(base + (form.dataset.index ?? ''))
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
      .then((text) =>
        MiniSearch.loadJSON(text, {
          ...searchOptions,
          fields: [...searchOptions.fields],
          storeFields: [...searchOptions.storeFields],
        }),
      );
    index.then(
      () => (isLoaded = true),
      () => (index = undefined),
    );
    return index;
  };

  const search = async () => {
    const words = input.value.trim();
    const turn = (latest += 1);
    remember(words);
    if (words === '') return show([], '');
    // On a slow network, the index takes a while the first time.
    if (!isLoaded) status.textContent = status.dataset.loading ?? '';
    try {
      const found = (await load()).search(words, { ...searchOptions.searchOptions });
      // The visitor has typed on.
      if (turn === latest) show(found, words);
    } catch {
      status.textContent = status.dataset.failed ?? '';
    }
  };

  const show = (found: readonly SearchResult[], words: string) => {
    list.replaceChildren(...found.slice(0, most).map((result) => entry(result)));
    const { none = '', one = '', many = '', first = '' } = status.dataset;
    const text = found.length === 0 ? none : found.length === 1 ? one : found.length > most ? first : many;
    status.textContent =
      words === '' ? '' : text.replace('{count}', String(found.length)).replace('{words}', words);
  };

  const entry = (result: SearchResult): Node => {
    const item = template.content.cloneNode(true);
    if (!(item instanceof DocumentFragment)) return item;
    const {
      url = '',
      kind = '',
      title = '',
      heading = '',
      text = '',
      page = '',
    } = Object.fromEntries(
      Object.entries(result).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
    const words = result.terms;
    const isPart = page !== '';
    const link = item.querySelector('a');
    if (link) link.href = base + url;
    link?.replaceChildren(...marked(markWords(isPart ? heading : title, words)));
    const kindName: unknown = typeof kinds === 'object' && kinds !== null ? Reflect.get(kinds, kind) : '';
    item.querySelector('span')?.append(isPart ? page : String(kindName ?? ''));
    const inText = passageOf(text, words);
    // Who wrote a paper stands below it when that is what was looked for, or all there is.
    const isOfHeading = !isPart && heading !== '' && !inText.some((part) => part.isMatch);
    item.querySelector('p')?.replaceChildren(...marked(isOfHeading ? passageOf(heading, words) : inText));
    return item;
  };

  const remember = (words: string) => {
    const url = new URL(location.href);
    if (words === '') url.searchParams.delete('q');
    else url.searchParams.set('q', words);
    history.replaceState(null, '', url);
  };

  let wait: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Another answer to the same words would take the focus from the result that it has reached.
    clearTimeout(wait);
    void search();
  });
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => void search(), 120);
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    input.value = asked;
    void search();
  }
}

function marked(parts: readonly PassagePart[]): Node[] {
  return parts.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
