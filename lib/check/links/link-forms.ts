import { rewrite } from '../material/rewrite';
import type { Finding, Material, Rule } from '../rule';
import { linksIn, type LinkUse } from '../material/uses';

/** A link that is written in a form which a browser reads in another way than its author. */
export const linkForms: Rule = {
  id: 'link-form',
  about:
    'A link to another site begins with https://, an e-mail address with mailto:, a page of this site with /.',
  severity: 'error',
  example: { wrong: '[write to us](chairs@example.org)', right: '[write to us](mailto:chairs@example.org)' },
  find: (material) =>
    linksIn(material).flatMap((link): Finding[] => {
      const nowhere = leadsNowhere(link);
      if (nowhere) return [{ ...link.place, ...nowhere }];
      const mistake = formMistake(link, material);
      if (!mistake) return [];
      const { instead, ...rest } = mistake;
      const fix = rewrite(link.source, link.place, link.href, instead);
      return [{ ...link.place, ...rest, hint: `Write ${instead}`, fix }];
    }),
};

const email = /^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/i;
const domain =
  /^(?:www\.[^\s/]+|(?:[a-z0-9-]+\.)+(?:ai|app|blog|cc|cloud|co|com|dev|edu|eu|gov|info|int|io|me|net|org|science|site|tech|uk|us|xyz|[a-z]{2}))(?::\d+)?(?:[/?#]|$)/i;
const fileEnding = /^[^/]+\.(?:md|mdx|ps|py|sh|ts|js|gz|bz|7z|mp)(?:[?#]|$)/i;

/**
 * What the development server was asked for, when an address was copied from it.
 *
 * @param href any address
 * @returns its path; undefined when it is another server's
 */
export function pathOnOwnMachine(href: string): string | undefined {
  const found =
    /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{1,5})?(\/[^?#]*)?([?#].*)?$/i.exec(href);
  if (!found) return undefined;
  const [, path = '/', rest = ''] = found;
  return path.replace(/(.)\/+$/, '$1') + rest;
}

/** A link without an address leads to the page it stands on, and one to `mailto:` to a mail to nobody. */
function leadsNowhere({ href, text }: LinkUse): Pick<Finding, 'message' | 'hint'> | undefined {
  const words = `[${text.slice(0, 60)}]`;
  if (href === '') {
    return {
      message: `${words}() leads nowhere`,
      hint: `Write the address: ${words}(https://…) or ${words}(/…).`,
    };
  }
  if (!/^(?:mailto|tel):\s*(?:\?|$)/i.test(href)) return undefined;
  const scheme = href.slice(0, href.indexOf(':') + 1);
  const example = /^tel/i.test(href) ? '+356 2134 5678' : 'chairs@example.org';
  const message = `${words}(${href}) leads nowhere`;
  return { message, hint: `Write whom it reaches: ${scheme}${example.replaceAll(' ', '-')}` };
}

/**
 * Says what is wrong with the form of a link.
 *
 * @param link as written
 * @param material the workshop
 * @returns undefined when a browser reads it as it is meant
 */
export function formMistake(
  { href }: LinkUse,
  { workshop: { site }, publicFiles }: Material,
): { message: string; instead: string; severity?: Finding['severity'] } | undefined {
  if (email.test(href))
    return { message: `${href} is an e-mail address, not a page`, instead: `mailto:${href}` };
  if (domain.test(href) && !fileEnding.test(href) && !publicFiles.includes(href)) {
    const message = `${href} does not say https://, so it leads to a page of this site`;
    return { message, instead: `https://${href}` };
  }
  const local = pathOnOwnMachine(href);
  if (local !== undefined) {
    return { message: `${href} leads visitors to their own computer, not to this site`, instead: local };
  }
  const own = site.url && new URL(site.url);
  if (!own || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  const { host, pathname, search, hash } = new URL(href);
  const folder = own.pathname.replace(/\/$/, '');
  if (host !== own.host || !`${pathname}/`.startsWith(`${folder}/`)) return undefined;
  const path = pathname.slice(folder.length).replace(/(.)\/+$/, '$1') || '/';
  const message = `${href} is an address of this site: previews would lead away to the published one`;
  return { message, instead: path + search + hash, severity: 'warning' };
}
