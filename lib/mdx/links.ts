import type { Definition, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { judgeUrl, srcsetUrls } from '../urls';
import { valueOf } from './attributes';
import { childrenOf, type Content, type TagElement } from './nodes';
import { report, startOf, type Reader } from './reader';

/**
 * Checks where a link leads.
 *
 * @param url as written
 * @param at where it stands
 * @param reader of the piece
 * @returns whether it may be published
 */
export function checkLink(url: string, at: Point, reader: Reader): boolean {
  const verdict = judgeUrl(url);
  if (!verdict.safe)
    report(reader, at, 'unsafe-link', `the link "${shorten(url)}" ${verdict.reason}`, verdict.hint);
  return verdict.safe;
}

/**
 * Checks where a picture or a film comes from: no page asks another site for anything.
 *
 * @param url as written
 * @param at where it stands
 * @param reader of the piece
 * @returns whether it may be published
 */
export function checkImage(url: string, at: Point, reader: Reader): boolean {
  const verdict = judgeUrl(url);
  if (!verdict.safe) {
    report(reader, at, 'unsafe-link', `the picture "${shorten(url)}" ${verdict.reason}`, verdict.hint);
    return false;
  }
  if (verdict.kind === 'relative') return true;
  const hint = 'Copy the picture to public/images and write /images/… and its name.';
  report(reader, at, 'external-image', `the picture "${shorten(url)}" comes from another site`, hint);
  return false;
}

/**
 * Collects the links and pictures of a piece, and checks those that are written as Markdown.
 *
 * @param root whose tags are paired
 * @param reader of the piece
 */
export function findLinks(root: Root, reader: Reader): void {
  const { links, images, files } = reader.findings;
  const definitions = new Map<string, Definition>();
  const used: [identifier: string, as: 'link' | 'image'][] = [];
  visit(root);
  for (const definition of definitions.values()) {
    const images = used.some(([identifier, as]) => identifier === definition.identifier && as === 'image');
    check(definition, images ? checkImage : checkLink);
  }

  function visit(parent: Root | Content): void {
    if (parent === root) collectDefinitions(root, definitions);
    for (const node of childrenOf(parent)) {
      const place = reader.place(startOf(node));
      if (node.type === 'link') {
        links.push({ href: node.url, text: toString(node), place });
        check(node, checkLink);
      } else if (node.type === 'image') {
        images.push({ src: node.url, alt: node.alt ?? '', place });
        check(node, checkImage);
      } else if (node.type === 'linkReference') {
        used.push([node.identifier, 'link']);
        const url = definitions.get(node.identifier)?.url;
        if (url !== undefined) links.push({ href: url, text: toString(node), place });
      } else if (node.type === 'imageReference') {
        used.push([node.identifier, 'image']);
        const url = definitions.get(node.identifier)?.url;
        if (url !== undefined) images.push({ src: url, alt: node.alt ?? '', place });
      } else if (node.type === 'tagElement') inTag(node);
      visit(node);
    }
  }

  function inTag(element: TagElement): void {
    const { tag } = element;
    // A component's attributes have their own meaning; see component.ts.
    if (/^[A-Z]/.test(tag.name)) return;
    const place = reader.place(startOf(element));
    const href = attribute(element, 'href');
    if (tag.name === 'a' && href !== undefined) links.push({ href, text: toString(element), place });
    const src = attribute(element, 'src');
    if (tag.name === 'img' && src !== undefined)
      images.push({ src, alt: attribute(element, 'alt') ?? '', place });
    else if (/^(?:audio|source|track|video)$/.test(tag.name) && src !== undefined) files.push({ src, place });
    const others = [
      attribute(element, 'poster') ?? [],
      srcsetUrls(attribute(element, 'srcset') ?? ''),
    ].flat();
    files.push(...others.map((url) => ({ src: url, place })));
  }

  function check(node: { url: string } & Content, judge: typeof checkLink): void {
    if (!judge(node.url, startOf(node), reader)) node.url = '#';
  }
}

function collectDefinitions(root: Root, definitions: Map<string, Definition>): void {
  const open: Content[] = [...root.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'definition') open.push(...[...childrenOf(node)].reverse());
    else if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    else node.url = '#';
  }
}

function attribute({ tag }: TagElement, name: string): string | undefined {
  const found = tag.attributes.find((one) => one.name.toLowerCase() === name && one.kind === 'text');
  return found && valueOf(found);
}

function shorten(url: string): string {
  const shown = url.replace(/\p{Cc}/gu, '\u2423');
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}
