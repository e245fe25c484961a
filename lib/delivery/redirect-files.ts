import fs from 'node:fs';
import path from 'node:path';
import { appendLines } from './files';
import { redirectsIn } from './redirects.js';

/** Redirects for hosts that send files and nothing else. */
export interface Redirects {
  /** Old paths, and where to go instead, as `site.yaml` has them. */
  readonly entries: Readonly<Record<string, string>>;
  /** The site's address, so that search engines learn where the page is; without a slash at its end. */
  readonly origin?: string;
  readonly lang: string;
  /** What the visitor reads before the link: "This page has moved to". */
  readonly words: string;
}

/**
 * Writes a page for each redirect, and the `_redirects` file that Netlify and Cloudflare follow with a real answer.
 *
 * @param folder the static site
 * @param redirects see {@link Redirects}
 */
export function writeRedirects(folder: string, redirects: Redirects): void {
  const entries = redirectsIn(redirects.entries);
  for (const [from, to] of entries) {
    const file = path.join(folder, fileOf(from));
    if (fs.existsSync(file)) continue;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, redirectPage(to, redirects));
  }
  if (entries.length === 0) return;
  const lines = entries.map(([from, to]) => `${encodeURI(from)} ${encoded(to)} 301\n`);
  appendLines(path.join(folder, '_redirects'), lines.join(''));
}

/** Without a slash or an ending a host looks for `.html`; an address with another ending becomes a folder. */
function fileOf(from: string): string {
  const bare = from.slice(1);
  if (/\.html?$/i.test(bare)) return bare;
  return /\.\w+$/.test(bare) ? `${bare}/index.html` : `${bare}.html`;
}

/** A page that leads on by itself, with a link for those whose browser does not follow; it may load nothing. */
function redirectPage(to: string, { origin = '', lang, words }: Redirects): string {
  const url = encoded(to);
  const canonical = (url.startsWith('/') ? origin + url : url).replace(/#.*$/s, '');
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${escape(url)}">
<link rel="canonical" href="${escape(canonical)}">
<title>${escape(words)} ${escape(to)}</title>
</head>
<body>
<h1>${escape(words)} <a href="${escape(url)}">${escape(to)}</a></h1>
</body>
</html>
`;
}

/** An address as headers and the `_redirects` file take it: what is encoded stays so. */
function encoded(to: string): string {
  return encodeURI(to).replaceAll('%25', '%');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
