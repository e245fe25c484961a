import type { Finding, Rule } from '../rule';

/** A heading without words is announced, and says nothing (WCAG 1.3.1, 2.4.6). */
export const emptyHeading: Rule = {
  id: 'empty-heading',
  about: 'A heading has words (WCAG 2.4.6).',
  severity: 'error',
  example: { wrong: '##', right: '## Topics' },
  find: ({ texts }) =>
    texts.flatMap(({ outline, source }) => {
      const lines = source.text.split('\n');
      return outline.headings.flatMap(({ depth, text, place }): Finding[] => {
        // A tag in the heading may bring its words.
        if (text !== '' || /<[A-Za-z]\w* /.test(lines[place.line - 1] ?? '')) return [];
        const message = 'this heading has no words';
        return [
          {
            ...place,
            message,
            hint: `Write ${'#'.repeat(depth)} and what follows below it, or delete the line.`,
          },
        ];
      });
    }),
};
