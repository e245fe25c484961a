import { judgeUrl } from '../../urls';
import { addressesOf, findTarget, pathOf, type Addresses } from '../material/addresses';
import { rewrite } from '../material/rewrite';
import type { Finding, Rule } from '../rule';
import { linksIn, type LinkUse } from '../material/uses';
import { formMistake } from './link-forms';

/** What is wrong with where a link leads. */
type Mistake = Pick<Finding, 'message' | 'hint' | 'severity'> & {
  /** The path to write in its place, where that is certain. */
  readonly instead?: string;
};

/** Every link to a page or a file of the site leads to one. */
export const links: Rule = {
  id: 'link',
  about: 'A link to a page or a file of the site leads to one.',
  severity: 'error',
  example: { wrong: '[the call](/call-for-paper)', right: '[the call](/call-for-papers)' },
  find: (material) => {
    const addresses = addressesOf(material);
    return linksIn(material).flatMap((link): Finding[] => {
      const { href, place, source } = link;
      if (formMistake(link, material)) return [];
      const mistake = judge(link, addresses);
      if (!mistake) return [];
      const { instead, ...rest } = mistake;
      const fresh = instead === undefined ? undefined : instead + (/[?#].*$/s.exec(href)?.[0] ?? '');
      return [
        { ...place, ...rest, fix: fresh === undefined ? undefined : rewrite(source, place, href, fresh) },
      ];
    });
  },
};

function judge({ href, base, source }: LinkUse, addresses: Addresses): Mistake | undefined {
  const verdict = judgeUrl(href);
  if (!verdict.safe || verdict.kind !== 'relative' || href.startsWith('#') || href === '') return undefined;
  if (base === undefined && !href.startsWith('/')) {
    const hint = `Begin it with /: /${href.replace(/^[./]+/, '')}`;
    return { message: `the link ${href} leads elsewhere on every page that shows this person`, hint };
  }
  const path = pathOf(href, base ?? '/');
  const target = findTarget(addresses, path);
  switch (target.kind) {
    case 'nothing':
      return target.miss.hint ? target.miss : { ...target.miss, hint: nearBy(href, addresses) };
    case 'moved': {
      const instead = target.to.startsWith('/') && !/[?#]/.test(target.to) ? target.to : undefined;
      return { severity: 'warning', message: `${path} has moved`, hint: `Write ${target.to}.`, instead };
    }
    case 'page': {
      if (path !== target.url) {
        const hint = `Write ${target.url}: pages have no / at the end, and some hosts find none with it.`;
        return { severity: 'warning', message: `${path} ends with /`, hint, instead: target.url };
      }
      const fromDraft = base !== undefined && addresses.drafts.has(base);
      if (fromDraft || !addresses.drafts.has(target.url) || source.kind === 'person') return undefined;
      const hint = 'Publish the page together with this link: take out draft: true.';
      return {
        severity: 'warning',
        message: `${path} is a draft, so the published link leads nowhere`,
        hint,
      };
    }
    case 'file':
      return undefined;
  }
}

/** A link that was meant from the top of the site, or from the folder of the file. */
function nearBy(href: string, { pages, files }: Addresses): string | undefined {
  const top = pathOf(`/${href.replace(/^[./]+/, '')}`, '/');
  return pages.has(top) || files.has(top) ? `Did you mean "${top}"?` : undefined;
}
