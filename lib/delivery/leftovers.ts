import { attributeOf, dropAttributes, elementsOf, isComment, nodesOf, remove, tokensOf } from './tree';
import type { Document, Element } from './tree';

const ownAttribute = /^(data-precedence|data-rprn|data-href|data-nimg|data-next-.*|data-n-.*)$/;

/**
 * Takes out what React and Next leave in a page for their scripts: comments, hints for files that are gone, the empty
 * element that metadata streams into, and attributes of their own.
 */
export function dropLeftovers(document: Document, runtimePath: string): void {
  for (const node of nodesOf(document)) if (isComment(node)) remove(node);
  for (const element of elementsOf(document)) {
    if (isLeftover(element, runtimePath)) remove(element);
    else if (!isOwnedByAuthor(element)) dropAttributes(element, (name) => ownAttribute.test(name));
    if (element.tagName === 'html' && attributeOf(element, 'id') === '__next_error__')
      dropAttributes(element, (name) => name === 'id');
  }
}

/** Drops preloads of fonts that the page's stylesheet does not name any more. */
export function dropUnusedFontPreloads(document: Document, css: string): void {
  for (const link of elementsOf(document)) {
    if (link.tagName !== 'link' || attributeOf(link, 'as') !== 'font') continue;
    if (tokensOf(link, 'rel').includes('preload') && !css.includes(attributeOf(link, 'href') ?? ''))
      remove(link);
  }
}

/** A custom element's attributes are its own affair. */
function isOwnedByAuthor(element: Element): boolean {
  return element.tagName.includes('-');
}

function isLeftover(element: Element, runtimePath: string): boolean {
  if (element.tagName === 'meta') return attributeOf(element, 'name') === 'next-size-adjust';
  if (element.tagName === 'link') return isLeftoverLink(element, runtimePath);
  const isMetadataOutlet = element.tagName === 'div' && element.parentNode?.nodeName === 'body';
  return (
    isMetadataOutlet && element.attrs.every(({ name }) => name === 'hidden') && isEmptyAndHidden(element)
  );
}

function isEmptyAndHidden(element: Element): boolean {
  return attributeOf(element, 'hidden') !== undefined && element.childNodes.length === 0;
}

function isLeftoverLink(link: Element, runtimePath: string): boolean {
  const rel = tokensOf(link, 'rel').map((token) => token.toLowerCase());
  const href = attributeOf(link, 'href') ?? '';
  if (rel.includes('expect')) return true;
  if (rel.includes('preconnect')) return /^\/(?!\/)|^$/.test(href);
  if (rel.includes('modulepreload')) return href.startsWith(runtimePath);
  return rel.includes('preload') && /^(script|style)$/i.test(attributeOf(link, 'as') ?? '');
}
