import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

const loading = [
  'src',
  'imagesrcset',
  'srcset',
  'poster',
  'data',
  'background',
  'action',
  'formaction',
  'ping',
  'manifest',
];
const forbidden = new Set(
  'script iframe object embed applet base meta link style form input button select textarea frame frameset foreignobject animate set use image portal template noscript annotation-xml maction mglyph malignmark'.split(
    ' ',
  ),
);

/**
 * Finds what a page must never hold, as a browser would parse it.
 *
 * @param html of a text
 * @returns one sentence for each; empty for a harmless page
 */
export function dangersIn(html: string): string[] {
  const found: string[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('childNodes' in node) open.push(...node.childNodes);
    if (!('tagName' in node)) continue;
    const element = node.tagName.toLowerCase();
    // React asks for pictures ahead of time; where from is looked at below.
    const isPreload =
      element === 'link' && node.attrs.some(({ name, value }) => name === 'rel' && value === 'preload');
    const isLocalUse =
      element === 'use' && node.attrs.some(({ name, value }) => name === 'href' && /^#/.test(value));
    if (forbidden.has(element) && !isPreload && !isLocalUse) found.push(`<${element}>`);
    for (const { name, value } of node.attrs) {
      const attribute = name.toLowerCase();
      // As a browser reads it: control characters and spaces at the ends, line breaks and tabs anywhere are dropped.
      const address = [...value]
        .filter((character) => character > ' ')
        .join('')
        .toLowerCase();
      // Formulas are made here; nothing in them leads anywhere or bears a name.
      if (node.namespaceURI.endsWith('MathML') && ['href', 'xlink:href', 'id', 'src'].includes(attribute))
        found.push(`${attribute} on <${element}>`);
      if (attribute.startsWith('on')) found.push(`${attribute} on <${element}>`);
      if (/^(?:javascript|vbscript|data):/.test(address)) found.push(`${attribute}="${value}"`);
      const loads = loading.includes(attribute) || (isPreload && attribute === 'href');
      if (loads && /(?:^|,)(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/.test(address))
        found.push(`${attribute}="${value}"`);
      if (attribute === 'style' && /url|image|expression|@import|\\/i.test(value))
        found.push(`style="${value}"`);
    }
  }
  return found;
}
