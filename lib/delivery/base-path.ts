import { sourceHash } from './policy';
import {
  attributeOf,
  createElement,
  elementsOf,
  parsePage,
  serializePage,
  textOf,
  type Element,
} from './tree';

const addresses = /^(href|src|poster|action|formaction|data|cite|xlink:href)$/;
const lists = /^(srcset|imagesrcset)$/;

/**
 * Moves a delivered page to a site that stands in a folder of its host: every address that begins at the host's root,
 * in attributes, styles, speculation rules and a refresh, begins in the folder. The policy follows.
 *
 * @param html the page
 * @param basePath the folder, as in `/workshop`
 * @returns the same page, but for its addresses
 */
export function moveToFolder(html: string, basePath: string): string {
  const document = parsePage(html);
  const hashes = new Map<string, string>();
  for (const element of elementsOf(document)) {
    for (const attribute of element.attrs) {
      const name = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name;
      attribute.value = moveValue(element, name, attribute.value, basePath);
    }
    const text = textOf(element);
    const moved = moveText(element, text, basePath);
    if (moved === text) continue;
    element.childNodes = createElement(element.tagName, {}, moved).childNodes;
    hashes.set(sourceHash(text), sourceHash(moved));
  }
  for (const element of elementsOf(document)) {
    if (!/^content-security-policy$/i.test(attributeOf(element, 'http-equiv') ?? '')) continue;
    for (const attribute of element.attrs)
      for (const [old, fresh] of hashes) attribute.value = attribute.value.replaceAll(old, fresh);
  }
  return serializePage(document);
}

/**
 * The names of the members of a web app manifest that hold addresses (Web Application Manifest).
 *
 * @param json the manifest
 * @param basePath the folder, as in `/workshop`
 */
export function moveManifest(json: string, basePath: string): string {
  return JSON.stringify(
    JSON.parse(json, (key, value: unknown) =>
      typeof value === 'string' && /^(start_url|scope|id|src|url|action)$/.test(key)
        ? move(value, basePath)
        : value,
    ),
  );
}

function moveValue(element: Element, name: string, value: string, basePath: string): string {
  if (addresses.test(name)) return move(value, basePath);
  if (lists.test(name)) return value.replaceAll(/(^|,\s*)(\/(?!\/))/g, `$1${basePath}$2`);
  const isRefresh = name === 'content' && /^refresh$/i.test(attributeOf(element, 'http-equiv') ?? '');
  return isRefresh ? value.replace(/(url=)(\/(?!\/))/i, `$1${basePath}$2`) : value;
}

function moveText(element: Element, text: string, basePath: string): string {
  if (element.tagName === 'style') return text.replaceAll(/(url\(["']?)(\/(?!\/))/gi, `$1${basePath}$2`);
  const isRules = element.tagName === 'script' && attributeOf(element, 'type') === 'speculationrules';
  return isRules ? text.replaceAll(/(")(\/(?!\/))/g, `$1${basePath}$2`) : text;
}

function move(address: string, basePath: string): string {
  if (!/^\/(?!\/)/.test(address)) return address;
  return address === '/' ? `${basePath}/` : basePath + address;
}
