import { createHash } from 'node:crypto';
import { frameOrigins } from './frames';
import { attributeOf, elementsOf, textOf, tokensOf, type Document, type Element } from './tree';

/** Sources to add to a page's policy, by directive: `{ 'connect-src': ['https://stats.example.org'] }`. */
export type PolicyAdditions = Readonly<Record<string, readonly string[]>>;

/** What a page's policy is made from. */
export interface PolicySubject {
  document: Document;
  css: string;
  /** Texts of all styles in the page. */
  styles: readonly string[];
  /** Texts of inline scripts that the policy must let stand: speculation rules. */
  rules: readonly string[];
  hasIslands: boolean;
  additions: PolicyAdditions;
}

const self = "'self'";
const none = "'none'";

/**
 * Writes the policy that lets a page have what stands in it and nothing else (CSP3). It is made to be carried by `<meta>`.
 *
 * - Speculation rules are let stand by their hash: `'inline-speculation-rules'` says the same, but is not known to all
 *   browsers. Data blocks such as JSON-LD are never asked about.
 * - `img-src` always holds the site itself, for browsers ask for `/favicon.ico` without being told to.
 * - `upgrade-insecure-requests` is left out: Safari would upgrade the files of http://localhost, which do not exist there.
 *   `'self'` already lets an http page load from its https twin, and nothing else is asked for.
 * - `require-trusted-types-for` is left out: a page without scripts has nothing to guard, and an island would break on
 *   `innerHTML`. The additions can hold it.
 * - `frame-src` and `connect-src` open with an island only; nothing else can use them. Which frames it may make, the
 *   page says in `data-frame`.
 */
export function pagePolicy({ document, css, styles, rules, hasIslands, additions }: PolicySubject): string {
  const elements = elementsOf(document);
  const has = (names: RegExp) => elements.some(({ tagName }) => names.test(tagName));
  const hasManifest = elements.some(
    (element) => element.tagName === 'link' && tokensOf(element, 'rel').includes('manifest'),
  );
  const hasForm =
    has(/^form$/) || elements.some((element) => attributeOf(element, 'formaction') !== undefined);
  const usesData = /url\("?data:(?!font|application\/(x-)?font)/i.test(css) || elements.some(showsData);
  const directives: Record<string, readonly string[]> = {
    'default-src': [none],
    'base-uri': [none],
    'form-action': [hasForm ? self : none],
    'script-src': [...rules.map(sourceHash), ...(hasIslands ? [self] : [])],
    'style-src': styles.map(sourceHash),
    'img-src': usesData ? [self, 'data:'] : [self],
    'font-src': /@font-face/i.test(css)
      ? /url\("?data:(font|application\/(x-)?font)/i.test(css)
        ? [self, 'data:']
        : [self]
      : [],
    'media-src': has(/^(video|audio)$/) ? [self] : [],
    'manifest-src': hasManifest ? [self] : [],
    'connect-src': hasIslands ? [self] : [],
    'frame-src': hasIslands ? frameOrigins(elements) : [],
  };
  return writePolicy(directives, additions, hasIslands);
}

function writePolicy(
  directives: Record<string, readonly string[]>,
  additions: PolicyAdditions,
  hasIslands: boolean,
): string {
  const names = new Set([...Object.keys(directives), ...Object.keys(additions)]);
  const written = [...names].map((name) => {
    const added = name === 'frame-src' && !hasIslands ? [] : additions[name];
    const sources = [...new Set([...(directives[name] ?? []), ...(added ?? [])])];
    const real = sources.filter((source) => source !== none);
    if (name === 'script-src') return `script-src ${real.join(' ') || none}`;
    if (real.length > 0) return `${name} ${real.join(' ')}`;
    if (sources.length > 0) return `${name} ${none}`;
    return added && name !== 'frame-src' ? name : '';
  });
  return written.filter(Boolean).join('; ');
}

/** The hash source of an inline script or style (CSP3, "Does element match source list"). */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Texts of the page's speculation rules. */
export function rulesTexts(scripts: readonly { script: Element; kind: string }[]): string[] {
  return scripts.filter(({ kind }) => kind === 'rules').map(({ script }) => textOf(script));
}

function showsData(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      /^(src|srcset|poster|href|xlink:href)$/.test(name) && /(^|,)\s*data:image/i.test(value),
  );
}
