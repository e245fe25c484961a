import type { Problem } from '../problem';
import type { Rule } from './rule';

/** The layout prints the h1; the text begins with ## and no level is skipped (WCAG 1.3.1, 2.4.6). */
export const headings: Rule = {
  id: 'heading',
  find: ({ texts }) =>
    texts.flatMap(({ outline }) => {
      let above = 1;
      return outline.headings.flatMap(({ depth, text, place }): Problem[] => {
        const before = above;
        above = depth;
        const problem = { ...place, severity: 'error', rule: 'heading' } as const;
        if (depth === 1) {
          const hint = `Write ## ${text}: the page prints its title as the first heading by itself.`;
          return [{ ...problem, message: `"${text}" is a second title`, hint }];
        }
        if (depth <= before + 1) return [];
        const hint = `Write ${'#'.repeat(before + 1)} ${text}`;
        return [{ ...problem, message: `"${text}" skips a level of headings`, hint }];
      });
    }),
};
