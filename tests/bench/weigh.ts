import fs from 'node:fs';
import path from 'node:path';

/** What a page weighs on the wire: bytes of its files as they are sent with brotli, pictures and fonts not counted. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** Files of script. */
  readonly script: number;
  /** Script that stands in the page and is weighed with it; not compressed. */
  readonly inline: number;
  readonly total: number;
}

/**
 * Weighs a page of a static site by the `.br` files that lie there.
 *
 * @param out the static site
 * @param page the file of the page, such as `papers.html`
 */
export function weighPage(out: string, page: string): Weight {
  const text = fs.readFileSync(path.join(out, page), 'utf8');
  const html = sentBytes(out, page);
  const css = sum(out, addresses(text, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href'));
  const scripts = addresses(text, /<script\b(?![^>]*\bnomodule)[^>]*\bsrc=[^>]*>/gi, 'src');
  const inline = [...text.matchAll(/<script(?![^>]*\b(?:src|type)=)[^>]*>(.*?)<\/script>/gs)];
  const script = sum(out, scripts);
  return { html, css, script, inline: bytesOf(inline), total: html + css + script };
}

/** The pages of a static site, without those for unknown addresses. */
export function pagesOf(out: string): string[] {
  return fs
    .readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && name !== '404.html')
    .sort();
}

function bytesOf(scripts: readonly RegExpExecArray[]): number {
  return scripts.reduce((bytes, [, code = '']) => bytes + Buffer.byteLength(code), 0);
}

function addresses(html: string, tag: RegExp, attribute: string): string[] {
  const value = new RegExp(`\\b${attribute}="([^"?]+)`);
  return [...new Set([...html.matchAll(tag)].flatMap(([text]) => value.exec(text)?.[1] ?? []))];
}

function sum(out: string, files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + sentBytes(out, decodeURIComponent(file)), 0);
}

/** A file that brotli does not make smaller is sent as it is. */
function sentBytes(out: string, file: string): number {
  const plain = path.join(out, file);
  return fs.statSync(fs.existsSync(`${plain}.br`) ? `${plain}.br` : plain).size;
}
