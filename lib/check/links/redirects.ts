import type { ContentSource } from '../../content';
import { addressesOf, findTarget, fragmentOf, pathOf, type Addresses } from '../material/addresses';
import { headingsOf, idsByText } from './anchors';
import { pathOnOwnMachine } from './link-forms';
import { fold, lookUp } from '../material/look-up';
import type { Finding, Material, Rule } from '../rule';

type Remark = Pick<Finding, 'message' | 'hint' | 'severity'>;

/** Every redirect of `site.yaml` begins where nothing is and ends, in one step, where something is. */
export const redirects: Rule = {
  id: 'redirect',
  about: 'A redirect in site.yaml begins where there is no page and leads, in one step, to one.',
  severity: 'error',
  example: { wrong: 'redirects: { /call-for-papers: /cfp }', right: 'redirects: { /cfp: /call-for-papers }' },
  find: (material) => {
    const source = material.sources.find(({ kind }) => kind === 'site');
    const addresses = addressesOf(material);
    return source
      ? [...addresses.redirects].flatMap(([from, to]) => look(source, from, to, addresses, material))
      : [];
  },
};

function look(
  { yaml }: ContentSource,
  from: string,
  to: string,
  addresses: Addresses,
  material: Material,
): Finding[] {
  const begin = judgeBegin(from, addresses);
  if (begin) return [{ ...yaml.placeOfKey(['redirects', from]), ...begin }];
  const end = judgeEnd(from, to, addresses, material);
  return end ? [{ ...yaml.placeOf(['redirects', from]), ...end }] : [];
}

function judgeBegin(from: string, { pages, files, redirects: all }: Addresses): Remark | undefined {
  if (/^\/(?:files|_next|api)(?:\/|$)/.test(from)) {
    return { message: `redirects: ${from} is an address of the site's own`, hint: 'Take the redirect out.' };
  }
  // Servers that do the redirect do not tell capitals apart, so such a page would lead to itself for ever.
  const page = [...pages.keys()].find((url) => fold(url) === fold(from));
  const there = page ?? (files.has(from) ? from : undefined);
  if (there !== undefined) {
    const hint = 'Take the redirect out, or give the page or file another name.';
    return { message: `redirects: ${there} is there, and nobody could reach it any more`, hint };
  }
  const above = [...files].find((file) => from.startsWith(`${file}/`));
  if (above !== undefined) {
    return {
      message: `redirects: ${above} is a file, and nothing lies below it`,
      hint: 'Take the redirect out.',
    };
  }
  const twin = [...all.keys()].find((other) => other !== from && fold(other) === fold(from));
  if (twin === undefined || twin > from) return undefined;
  const hint = 'Keep one of them: redirects do not tell capitals apart.';
  return { message: `redirects: ${from} is ${twin} once more, with other capitals`, hint };
}

function judgeEnd(from: string, to: string, addresses: Addresses, material: Material): Remark | undefined {
  const local = pathOnOwnMachine(to);
  if (local !== undefined) {
    return { message: `redirects: ${to} leads visitors to their own computer`, hint: `Write ${local}` };
  }
  if (/^https:/i.test(to)) return undefined;
  if (/^http:/i.test(to)) {
    const hint = `Write https${to.slice(4)} once you have seen that it opens.`;
    return { severity: 'warning', message: `redirects: ${to} is not encrypted`, hint };
  }
  const target = findTarget(addresses, pathOf(to, '/'));
  switch (target.kind) {
    case 'moved':
      return judgeChain(from, to, addresses);
    case 'nothing':
      return { message: `redirects: ${target.miss.message}`, hint: target.miss.hint };
    case 'file':
      return undefined;
    case 'page': {
      if (pathOf(to, '/') !== target.url) {
        return { severity: 'warning', message: `redirects: ${to} ends with /`, hint: `Write ${target.url}` };
      }
      if (addresses.drafts.has(target.url)) {
        const hint = 'Publish the page together with this redirect: take out draft: true.';
        return {
          severity: 'warning',
          message: `redirects: ${to} is a draft, so the redirect leads nowhere`,
          hint,
        };
      }
      const fragment = fragmentOf(to);
      if (fragment === '' || !target.text) return undefined;
      const miss = lookUp(
        `#${fragment}`,
        idsByText(material)(target.text),
        'heading',
        headingsOf(target.text),
      );
      return miss && { message: `redirects: no heading on ${target.url} for #${fragment}`, hint: miss.hint };
    }
  }
}

/** Follows redirects that lead to redirects, to their end or back to where they have been. */
function judgeChain(from: string, to: string, addresses: Addresses): Remark | undefined {
  const way = [from];
  for (let next = to; ;) {
    const target = findTarget(addresses, next.startsWith('/') ? pathOf(next, '/') : '/');
    if (!next.startsWith('/') || target.kind !== 'moved') {
      const hint = `Write ${next}, where that one leads.`;
      return { severity: 'warning', message: `redirects: ${to} has moved itself`, hint };
    }
    if (way.includes(target.url)) {
      // A circle is one mistake: the first of its redirects speaks for all.
      if (target.url === from && way.some((other) => other < from)) return undefined;
      const hint = 'Let the last of them lead to a page.';
      return { message: `redirects: these lead in a circle: ${[...way, target.url].join(' → ')}`, hint };
    }
    way.push(target.url);
    next = target.to;
  }
}
