import { didYouMean } from '../nearest';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Every link to a page of the site leads to one. */
export const links: Rule = {
  id: 'link',
  find: ({ workshop, texts }) => {
    const urls = workshop.routes.map(({ url }) => url);
    return texts.flatMap(({ outline }) =>
      outline.links.flatMap(({ href, place }): Problem[] => {
        const [target = ''] = href.split(/[?#]/);
        if (!target.startsWith('/') || target.startsWith('//') || /\.\w+$/.test(target)) return [];
        const url = target.length > 1 ? target.replace(/\/$/, '') : target;
        if (urls.includes(url)) return [];
        const message = `no page at ${target}`;
        return [{ ...place, severity: 'error', rule: 'link', message, hint: didYouMean(url, urls) }];
      }),
    );
  },
};
