import type { Problem } from '../problem';
import { page } from '../schema/page';
import { readEntries } from './read-entries';
import type { Body, Page } from './workshop';

/** Addresses that the host or the frame of the site answers itself. */
const RESERVED = new Set(['files', '_next', 'api', '404', '500', 'sitemap.xml', 'robots.txt', 'images', 'favicon.ico']);

/**
 * Reads `content/pages/**.mdx`: one file, one page; the path is the address, and `index` stands for its folder.
 *
 * @param root the content folder
 * @param drafts whether pages marked `draft: true` are kept
 * @returns the pages that could be understood, all files, and every problem
 */
export function readPages(root: string, drafts: boolean) {
  const { entries, sources, problems } = readEntries(root, 'pages', 'page', page);
  const understood = entries.map(({ id, fields, body }): Page => ({ ...fields, id, url: urlOf(id), body }));
  const pages = understood.filter(({ draft }) => drafts || !draft);
  for (const { id, body } of sources) {
    if (body && !understood.some((candidate) => candidate.id === id)) pages.push(standIn(id, body));
  }
  return { pages, sources, problems: [...problems, ...sources.flatMap(({ file, id }) => refuseName(file, id))] };
}

/**
 * Stands for a page whose front matter is broken: it keeps its address, so that no link to it is called wrong, and its
 * author sees it, with the problem over it. It is never published.
 */
function standIn(id: string, body: Body): Page {
  return { ...page.parse({ title: id, nav: true }), id, url: urlOf(id), body };
}

/**
 * The address of a page.
 *
 * @param id the page's way below `content/pages`, without ending
 * @returns the path, without trailing slash: `index` is `/`, `archive/index` is `/archive`
 */
export function urlOf(id: string): string {
  const steps = id.split('/');
  if (steps.at(-1) === 'index') steps.pop();
  return `/${steps.join('/')}`;
}

function refuseName(file: string, id: string): Problem[] {
  const problem = { file, line: 1, column: 1, severity: 'error', rule: 'file-name' } as const;
  const [first = ''] = id.split('/');
  if (RESERVED.has(first)) {
    return [{ ...problem, message: `"/${first}" is an address of the site's own`, hint: 'Give the file another name.' }];
  }
  if (id.split('/').every((step) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(step))) return [];
  const message = 'the name of this file makes a poor address';
  return [{ ...problem, message, hint: `Rename it to ${id.split('/').map(addressOf).join('/')}.mdx` }];
}

function addressOf(step: string): string {
  const plain = step.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'page';
}
