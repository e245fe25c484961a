import { urlOf, type Route } from '../../content';
import { didYouMean } from '../../nearest';
import { fold, lookUp, type Miss } from './look-up';
import { madeFiles } from './made-files';
import type { Material, Text } from '../rule';

/** Everything that an address of the site can lead to. */
export interface Addresses {
  /** Pages by their addresses; also those that cannot be understood, for their own message is enough. */
  readonly pages: ReadonlyMap<string, Text | undefined>;
  /** Addresses of pages that production does not show. */
  readonly drafts: ReadonlySet<string>;
  /** Addresses of the files in `public/`. */
  readonly files: ReadonlySet<string>;
  /** Addresses of the files that are made of the workshop's data. */
  readonly made: ReadonlySet<string>;
  readonly redirects: ReadonlyMap<string, string>;
}

/** What an address within the site leads to. */
export type Target =
  | { readonly kind: 'page'; readonly url: string; readonly text?: Text }
  | { readonly kind: 'file'; readonly url: string }
  | { readonly kind: 'moved'; readonly url: string; readonly to: string }
  | { readonly kind: 'nothing'; readonly url: string; readonly miss: Miss };

/** Addresses that the site answers itself: what search engines and browsers ask for, and generated pictures and scripts. */
const own =
  /^\/(?:files\/(?:images|islands|pictures|public|share)\/.*|files\/(?:search|programme)\.json|sitemap\.xml|robots\.txt|(?:icon\.(?:svg|png)|apple-touch-icon\.png|favicon\.ico))$/;

/**
 * Lists what addresses can lead to.
 *
 * @param material the workshop
 */
export function addressesOf({ workshop, sources, texts, publicFiles }: Material): Addresses {
  const pages = new Map<string, Text | undefined>(workshop.routes.map(({ url }) => [url, undefined]));
  for (const { kind, id } of sources) if (kind === 'page') pages.set(urlOf(id), undefined);
  for (const text of texts) if (text.source.kind === 'page') pages.set(urlOf(text.source.id), text);
  return {
    pages,
    drafts: new Set(workshop.routes.filter(isDraft).map(({ url }) => url)),
    files: new Set(publicFiles.map((name) => `/${name}`)),
    made: madeFiles(workshop),
    redirects: new Map(Object.entries(workshop.site.redirects)),
  };
}

function isDraft(route: Route): boolean {
  if (route.kind === 'page') return route.page.draft;
  return route.kind === 'news' && route.news.draft;
}

/**
 * The path of a link, as a browser finds it, readable: without `%20` and the like, without `?…` and `#…`.
 *
 * @param href a link within the site
 * @param base the address of the page it stands on
 */
export function pathOf(href: string, base: string): string {
  const { pathname } = new URL(href, `https://site.invalid${base}`);
  return decode(pathname);
}

/**
 * The `#…` of a link, readable and without `#`; empty when there is none.
 *
 * @param href a link
 */
export function fragmentOf(href: string): string {
  const at = href.indexOf('#');
  // A text fragment (`#:~:text=…`) marks words and leads to no id.
  return at < 0 ? '' : decode(href.slice(at + 1).replace(/:~:.*$/s, ''));
}

/**
 * Finds what a path of the site leads to.
 *
 * @param addresses what there is
 * @param path from {@link pathOf}
 */
export function findTarget({ pages, files, made, redirects }: Addresses, path: string): Target {
  const url = path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
  if (pages.has(url)) return { kind: 'page', url, text: pages.get(url) };
  if (files.has(path) || made.has(path) || own.test(path)) return { kind: 'file', url: path };
  const to = redirects.get(url);
  if (to !== undefined) return { kind: 'moved', url, to };
  if (path.startsWith('/files/')) return { kind: 'nothing', url, miss: missBelowFiles(path, files, made) };
  const meant = pageMeantBy(url, pages);
  if (meant !== undefined) {
    const why = /\.\w+$|\/index$|^\/(?:content|pages)\//.test(url)
      ? 'the address of a page has no ending'
      : 'the number only orders the files';
    const hint = `Write ${meant}: ${why}.`;
    return { kind: 'nothing', url, miss: { message: `no page at ${path}`, hint, instead: meant } };
  }
  const isFile = /\.\w+$/.test(url);
  const cure = isFile ? 'Put the file into public/.' : undefined;
  // The home page begins every address, and is not what a long one meant.
  const both = new Set([...pages.keys(), ...files].filter((one) => one !== '/'));
  const miss = lookUp(url, both, isFile ? 'file' : 'page', cure) ?? { message: '' };
  if (miss.instead === undefined) {
    const message = isFile ? `no file ${path} in public/` : `no page at ${path}`;
    return { kind: 'nothing', url, miss: { ...miss, message } };
  }
  return { kind: 'nothing', url, miss };
}

/** Below `/files/` stands only what the site makes itself. */
function missBelowFiles(path: string, files: ReadonlySet<string>, made: ReadonlySet<string>): Miss {
  const message = `no file at ${path}: below /files/ stands what the site makes itself`;
  const name = path.slice(path.lastIndexOf('/'));
  const inPublic = [...files].find((file) => file.endsWith(name));
  if (inPublic !== undefined) return { message, hint: `Did you mean "${inPublic}"?` };
  const cure =
    'Put the file into public/, and link to it without /files; docs/files.md lists what the site makes.';
  return { message, hint: didYouMean(path, made) ?? cure };
}

/** The page that somebody means who writes the name of its file, or its address on another site builder. */
function pageMeantBy(url: string, pages: Addresses['pages']): string | undefined {
  const bare = fold(url)
    .replace(/^\/(?:content\/)?(?:pages(?=\/))?\/?/, '/')
    .replace(/\.(?:mdx?|html?|php)$/, '')
    .replace(/\/index$/, '');
  return [bare || '/', urlOf(bare.slice(1))].find((one) => fold(url) !== one && pages.has(one));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
