import type { LanguageFn } from 'highlight.js';

/** BibTeX, which highlight.js does not know. */
export const bibtex: LanguageFn = (hljs) => ({
  name: 'BibTeX',
  contains: [
    hljs.COMMENT('%', '$'),
    { scope: 'keyword', match: /@[A-Za-z]+/ },
    { scope: 'attr', match: /[A-Za-z][\w-]*(?=\s*=)/ },
    { scope: 'title', match: /(?<=\{)[^\s{},="]+(?=\s*,)/ },
    { scope: 'string', begin: /"/, end: /"/ },
    hljs.NUMBER_MODE,
  ],
});
