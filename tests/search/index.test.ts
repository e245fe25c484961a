import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { searchEntries } from '../../app/search-entries';
import { loadWorkshop } from '../../lib/content';
import { searchOptions, type SearchEntry } from '../../lib/search/fields';
import { searchIndex } from '../../lib/search/search-index';
import { foldWord, wordsIn } from '../../lib/search/words';
import { page, temporaryWorkshop } from '../support/temporary-workshop';

/** Asks as a visitor's browser does: of the file that it loads. */
function ask(entries: readonly SearchEntry[], words: string): string[] {
  const index = MiniSearch.loadJSON(searchIndex(entries), {
    ...searchOptions,
    fields: [...searchOptions.fields],
    storeFields: [...searchOptions.storeFields],
  });
  return index.search(words, { ...searchOptions.searchOptions }).map(({ url }) => String(url));
}

const entry = (url: string, more: Partial<SearchEntry>): SearchEntry => ({
  url,
  kind: 'page',
  title: '',
  heading: '',
  text: '',
  page: '',
  ...more,
});

describe('what is found', () => {
  const shipped = searchEntries(loadWorkshop('content'));

  test.each([
    ['a word in capitals and small letters', 'ROLECRAFT', '/papers/1'],
    ['the beginning of a word', 'cerebrov', '/papers/2'],
    ['a word with a mistake', 'cerebrovasculer', '/papers/2'],
    ['an author', 'moskvina', '/papers/5'],
    ['a name without its accents', 'dobler', '/papers/5'],
    ['a name with its accents, in capitals', 'DÖBLER', '/papers/5'],
    ['words of title and authors together', 'trust saef', '/papers/5'],
    ['a speaker', 'beirami', '/people/ahmad-beirami'],
    ['somebody without a page', 'murahari', '/organizers#organizing-committee'],
    ['a session without a page', 'virtual poster', '/programme'],
    ['a deadline', 'camera-ready', '/call-for-papers#important-dates'],
  ])('%s: %s', (_, words, url) => {
    expect(ask(shipped, words)[0]).toBe(url);
  });

  test('stands in a title before a heading, and in a heading before a text', () => {
    const entries = [
      entry('/text', { title: 'One', text: 'glaze glaze glaze' }),
      entry('/heading#h', { heading: 'A glaze', page: 'Two' }),
      entry('/title', { title: 'On glaze' }),
      entry('/part#h', { heading: 'Something', page: 'A glaze' }),
    ];
    expect(ask(entries, 'glaze')).toEqual(['/title', '/heading#h', '/text', '/part#h']);
  });

  test('a page comes before its parts when its title is looked for', () => {
    expect(ask(shipped, 'call for papers')[0]).toBe('/call-for-papers');
    expect(ask(shipped, 'organizers')[0]).toBe('/organizers');
  });

  test('holds every word that was asked for', () => {
    expect(ask(shipped, 'rolecraft cerebrovascular')).toEqual([]);
  });

  test('scripts without spaces are found by what stands within', () => {
    const entries = [
      entry('/a', { title: '陶器の文法: A Grammar of Pots' }),
      entry('/b', { title: '山田太郎' }),
    ];
    expect(ask(entries, '文法')).toEqual(['/a']);
    expect(ask(entries, '太郎')).toEqual(['/b']);
    expect(ask([entry('/c', { title: 'שָׁלוֹם' }), entry('/d', { title: 'مُحَمَّد' })], 'שלום')).toEqual(['/c']);
  });

  test('the index of the same data has the same bytes', () => {
    expect(searchIndex(searchEntries(loadWorkshop('content')))).toBe(searchIndex(shipped));
  });
});

describe('entries', () => {
  const entries = (files: Readonly<Record<string, string>>) =>
    searchEntries(loadWorkshop(temporaryWorkshop(files)));

  test('of a page are the page and the parts below its headings', () => {
    const text = 'Before.\n\n## Where to *stay*\n\nIn beds of $n$ feet.\n\n- One\n- Two';
    expect(entries({ 'pages/stay.mdx': page(text) }).filter(({ url }) => url.startsWith('/stay'))).toEqual([
      entry('/stay', { title: 'A page', text: 'Before.' }),
      entry('/stay#where-to-stay', {
        heading: 'Where to stay',
        text: 'In beds of n feet. One Two',
        page: 'A page',
      }),
    ]);
  });

  test('hold what tags show and has no page: people, dates, sponsors, the venue', () => {
    const files = {
      'people/zora.mdx': '---\nname: Zora Axiom\nroles: [organizer]\naffiliation: Lab of Labs\n---\n',
      'people/eva.mdx': '---\nname: Eva Lemma\nroles: [organizer]\n---\n\nHas a page.\n',
      'people/away.mdx': '---\nname: Away Gone\nroles: [organizer]\nstate: withdrawn\n---\n',
      'sponsors.yaml': '- name: Gold\n  sponsors:\n    - name: Clay & Sons\n',
      'pages/all.mdx': page('## Who\n\n<People role="organizer" />\n\n## Thanks\n\n<Sponsors />'),
    };
    const found = entries(files).filter(({ url }) => url.startsWith('/all#'));
    expect(found.map(({ heading, text }) => `${heading}: ${text}`)).toEqual([
      'Who: Zora Axiom, Lab of Labs',
      'Thanks: Clay & Sons',
    ]);
  });

  test('leave out drafts, and pages that search engines may not list', () => {
    const files = {
      'pages/draft.mdx': '---\ntitle: A draft\ndraft: true\n---\n\nText.\n',
      'pages/hidden.mdx': '---\ntitle: Hidden\nnoindex: true\n---\n\nText.\n',
    };
    expect(entries(files).map(({ url }) => url)).not.toContain('/hidden');
    expect(entries(files).map(({ url }) => url)).not.toContain('/draft');
  });
});

describe('words', () => {
  test.each([
    ['Jöran Ångström-Łukasiewicz', 'joran angstrom lukasiewicz'],
    ['Nguyễn Đức', 'nguyen duc'],
    ['Straße', 'strasse'],
    ['GPT-4 (2024)', 'gpt 4 2024'],
    ['한국어 자연어', '한국어 자연어'],
    ['हिन्दी में', 'हिन्दी में'],
    ['LLMの論文', 'llm の 論 文'],
  ])('%s', (text, folded) => {
    expect(
      wordsIn(text)
        .map(({ word }) => foldWord(word))
        .join(' '),
    ).toBe(folded);
  });

  test('stand where they are said to stand, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { word, at } of wordsIn(text)) expect(text.slice(at, at + word.length)).toBe(word);
      }),
    );
  });
});
