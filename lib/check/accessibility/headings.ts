import type { Finding, Rule } from '../rule';

/** The layout prints the h1; the text begins with ## and skips no level (WCAG 1.3.1, 2.4.6). */
export const headings: Rule = {
  id: 'heading',
  about: 'The page prints its title; the headings of the text begin with ## and skip no level.',
  severity: 'error',
  example: { wrong: '#### Topics', right: '## Topics' },
  find: ({ texts }) =>
    texts.flatMap(({ outline }) => {
      let above = 1;
      return outline.headings.flatMap(({ depth, text, place }): Finding[] => {
        const before = above;
        above = depth;
        if (depth === 1) {
          const hint = `Write ## ${text}: the page prints its title as the first heading by itself.`;
          return [{ ...place, message: `"${text}" is a second title`, hint }];
        }
        if (depth <= before + 1) return [];
        const hint = `Write ${'#'.repeat(before + 1)} ${text}`;
        return [{ ...place, message: `"${text}" skips a level of headings`, hint }];
      });
    }),
};
