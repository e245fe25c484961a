import { joinSheets } from './css/join';
import { extendSheet, type CssSource } from './css/parse';
import { reduceSheet } from './css/reduce';
import type { PageFacts } from './facts';
import {
  attributeOf,
  elementsOf,
  isInside,
  remove,
  textOf,
  tokensOf,
  type Document,
  type Element,
} from './tree';

/**
 * Takes the stylesheets out of a page, in their order. A `<style>` in `noscript` or `template` speaks only there and stays.
 */
export function takeStyles(document: Document, readCss: (href: string) => string): CssSource[] {
  const sheets = elementsOf(document).filter((element) => isStylesheet(element) || isPageStyle(element));
  return sheets.map((element) => {
    remove(element);
    const media = attributeOf(element, 'media');
    if (element.tagName === 'style') return { href: undefined, media, text: textOf(element) };
    const href = attributeOf(element, 'href') ?? '';
    return { href, media, text: readCss(href) };
  });
}

/** The text of the one stylesheet that a page gets, safe inside `<style>`; empty when the page needs none. */
export function pageCss(sources: readonly CssSource[], attributeRules: string, facts: PageFacts): string {
  const sheet = extendSheet(joinSheets(sources), attributeRules);
  return reduceSheet(sheet, facts).replaceAll(/<\/(?=style)/gi, '<\\/');
}

/** The texts of the styles that stay where they are, for the policy. */
export function remainingStyles(document: Document): string[] {
  return elementsOf(document)
    .filter(({ tagName }) => tagName === 'style')
    .map(textOf);
}

function isPageStyle(element: Element): boolean {
  return element.tagName === 'style' && !isInside(element, 'noscript') && !isInside(element, 'template');
}

function isStylesheet(element: Element): boolean {
  if (element.tagName !== 'link') return false;
  const rel = tokensOf(element, 'rel').map((token) => token.toLowerCase());
  return rel.includes('stylesheet') && !rel.includes('alternate') && !isInside(element, 'noscript');
}
