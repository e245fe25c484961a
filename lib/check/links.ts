import { didYouMean } from '../nearest';
import type { Finding, Rule } from './rule';

/** Every link to a page of the site leads to one. */
export const links: Rule = {
  id: 'link',
  about: 'A link to a page of the site leads to one.',
  severity: 'error',
  example: { wrong: '[the call](/call-for-paper)', right: '[the call](/call-for-papers)' },
  find: ({ workshop, texts }) => {
    const urls = workshop.routes.map(({ url }) => url);
    return texts.flatMap(({ outline }) =>
      outline.links.flatMap(({ href, place }): Finding[] => {
        const [target = ''] = href.split(/[?#]/);
        if (!target.startsWith('/') || target.startsWith('//') || /\.\w+$/.test(target)) return [];
        const url = target.length > 1 ? target.replace(/\/$/, '') : target;
        if (urls.includes(url)) return [];
        return [{ ...place, message: `no page at ${target}`, hint: didYouMean(url, urls) }];
      }),
    );
  },
};
