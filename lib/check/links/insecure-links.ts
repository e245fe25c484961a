import { allowComment } from '../allow';
import { formMistake, pathOnOwnMachine } from './link-forms';
import { rewrite } from '../material/rewrite';
import type { Finding, Rule } from '../rule';
import { fieldsIn, linksIn } from '../material/uses';

/** No link leads over an open line where it need not. */
export const insecureLinks: Rule = {
  id: 'insecure-link',
  about: 'A link begins with https://, not http://, unless the page has no other address.',
  severity: 'warning',
  example: { wrong: 'url: http://example.org/', right: 'url: https://example.org/' },
  find: (material) => {
    const inTexts = linksIn(material).filter((link) => !formMistake(link, material));
    const inFields = fieldsIn(material).filter(({ path }) => path[0] !== 'redirects');
    return [
      ...inTexts.map(({ href, ...rest }) => ({ ...rest, url: href })),
      ...inFields.map(({ value, ...rest }) => ({ ...rest, url: value })),
    ].flatMap(({ url, place, source }): Finding[] => {
      if (!/^http:\/\/[^\s]+$/i.test(url)) return [];
      const local = pathOnOwnMachine(url);
      if (local !== undefined) {
        const message = `${url} leads visitors to their own computer`;
        return [
          {
            ...place,
            severity: 'error',
            message,
            hint: `Write the published address, or ${local} where a path may stand.`,
          },
        ];
      }
      const secure = `https${url.slice(4)}`;
      const message = `${url} is not encrypted, so others on the network can read and change it`;
      const comment = allowComment('insecure-link', source, place.line);
      const reason = `If the page has no such address, write ${comment} with the reason into this file.`;
      const isBare = rewrite(source, place, url, secure) === undefined;
      const cure = isBare ? `Write the link out: [text](${secure})` : `Write ${secure}`;
      return [{ ...place, message, hint: `${cure} once you have seen that it opens.\n${reason}` }];
    });
  },
};
