import type { Problem } from '../problem';
import { page } from '../schema/page';
import { orderOf, pageIdOf, urlOf } from './page-id';
import { readEntries } from './read-entries';
import type { Body, ContentSource, Page } from './workshop';

/** Addresses that the host or the frame of the site answers itself. */
const RESERVED = new Set(['files', '_next', 'api', '404', '500', 'sitemap.xml', 'robots.txt', 'images', 'favicon.ico']);

/**
 * Reads `content/pages/**.mdx`: one file, one page; the path is the address without the numbers that order files, and
 * `index` stands for its folder.
 *
 * @param root the content folder
 * @param drafts whether pages marked `draft: true` are kept
 * @returns the pages that could be understood, the drafts that are not among them, all files, and every problem
 */
export function readPages(root: string, drafts: boolean) {
  const { entries, sources, problems } = readEntries(root, 'pages', 'page', page);
  const understood = entries.map(({ id, fields, body }): Page => ({ ...fields, ...namesOf(id), body }));
  const pages = understood.filter(({ draft }) => drafts || !draft);
  const clear = new Set(understood.map(({ body }) => body.file));
  for (const { id, body } of sources) {
    if (body && !clear.has(body.file)) pages.push(standIn(id, body));
  }
  const names = [...sources.flatMap(({ file, id }) => refuseReserved(file, id)), ...refuseTwins(sources)];
  const withheld = understood.filter(({ draft }) => draft && !drafts);
  return { pages, withheld, sources, problems: [...problems, ...names] };
}

/**
 * Stands for a page whose front matter is broken: it keeps its address, so that no link to it is called wrong, and its
 * author sees it, with the problem over it. It is never published.
 */
function standIn(name: string, body: Body): Page {
  return { ...page.parse({ title: pageIdOf(name), nav: true }), ...namesOf(name), body };
}

function namesOf(name: string) {
  return { id: pageIdOf(name), url: urlOf(name), order: orderOf(name) };
}

function refuseReserved(file: string, id: string): Problem[] {
  const [first = ''] = pageIdOf(id).split('/');
  if (!RESERVED.has(first)) return [];
  const message = `"/${first}" is an address of the site's own`;
  const hint = 'Give the file another name.';
  return [{ file, line: 1, column: 1, severity: 'error', rule: 'file-name', message, hint }];
}

/** `a.mdx` and `a/index.mdx` have one address. */
function refuseTwins(sources: readonly ContentSource[]): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ file, id }): Problem[] => {
    const url = urlOf(id);
    const other = first.get(url);
    if (other === undefined) return (first.set(url, file), []);
    const message = `this file and ${other} both have the address ${url}`;
    const hint = 'Rename one of them.';
    return [{ file, line: 1, column: 1, severity: 'error', rule: 'file-name', message, hint }];
  });
}
