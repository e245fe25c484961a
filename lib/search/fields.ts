/** What can be found: a page, or the part of one that stands below a heading. */
export interface SearchEntry {
  /** With `#…` where it is a part of a page. */
  readonly url: string;
  readonly kind: 'page' | 'person' | 'session' | 'paper' | 'news';
  /** The title of the page. */
  readonly title: string;
  /** The heading of the part; who wrote the paper, where the person works. */
  readonly heading: string;
  readonly text: string;
}

/**
 * How the index is made and asked, the same when the site is built and in the visitor's browser.
 *
 * A word counts most in a title, then in a heading, then in text.
 */
export const searchOptions = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['url', 'kind', 'title', 'heading', 'text'],
  searchOptions: {
    prefix: true,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    boost: { title: 4, heading: 2 },
    combineWith: 'AND',
  },
} as const;
