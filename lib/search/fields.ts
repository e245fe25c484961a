import { foldWord, wordsIn } from './words';

/** What can be found: a page, or the part of one that stands below a heading. */
export interface SearchEntry {
  /** With `#…` where it is a part of a page. */
  readonly url: string;
  readonly kind: 'page' | 'person' | 'session' | 'paper' | 'news';
  /** The title of the page; empty for a part of one. */
  readonly title: string;
  /** The heading of the part; who wrote the paper, where the person works. */
  readonly heading: string;
  readonly text: string;
  /** The title of the page that a part belongs to; empty for a whole page. */
  readonly page: string;
}

/**
 * How the index is made and asked, the same when the site is built and in the visitor's browser.
 *
 * A word counts most in a title, then in a heading, then in text. The last word may be unfinished, for the visitor is
 * still typing; so may others that are not very short.
 */
export const searchOptions = {
  fields: ['title', 'heading', 'text', 'page'],
  storeFields: ['url', 'kind', 'title', 'heading', 'text', 'page'],
  tokenize: (text: string) => wordsIn(text).map((one) => one.word),
  processTerm: foldWord,
  searchOptions: {
    prefix: (term: string, index: number, terms: readonly string[]) =>
      index === terms.length - 1 || term.length > 2,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    boost: { title: 4, heading: 2, page: 0.5 },
    combineWith: 'AND',
  },
} as const;
