import { headerKinds, securityHeaders } from './headers.js';

interface Header {
  readonly key: string;
  readonly value: string;
}

/** Cloudflare reads no more rules than this. */
const mostRules = 100;

/**
 * Writes the `_headers` file of Netlify and Cloudflare. Where two rules give one header, Cloudflare joins the values and
 * Netlify takes one of them; so rules are written for the folders that there are, and none gives what another gives. Only
 * a second policy joins the first, and both hold.
 *
 * @param files the ways of all files of the site
 * @returns its text
 */
export function headersFile(files: readonly string[]): string {
  const paths = new Set(['/', '/:page', ...files.map(ruleOf).sort()]);
  const rules = [...paths].map((path) => rule(path, ownHeaders(path)));
  return [rule('/*', securityHeaders()), ...rules].slice(0, mostRules).join('\n');
}

/** The rule that holds for a file: its folder, one level deeper below `/files/`. */
function ruleOf(file: string): string {
  const parts = file.split('/');
  if (parts.length === 1) return '/:page';
  const depth = parts[0] === 'files' || parts[0] === '_next' ? 2 : 1;
  return parts.length > depth ? `/${parts.slice(0, depth).join('/')}/*` : `/${file}`;
}

/**
 * What an address is sent under besides the security headers.
 *
 * @param path the address
 * @returns one value for each header
 */
export function ownHeaders(path: string): Header[] {
  const headers = new Map<string, string>();
  for (const { folder, except = [], headers: own } of headerKinds()) {
    if (!path.startsWith(folder) || except.some((name) => path.startsWith(`${folder}${name}/`))) continue;
    for (const { key, value } of own) headers.set(key, value);
  }
  return [...headers].map(([key, value]) => ({ key, value }));
}

function rule(path: string, headers: readonly Header[]): string {
  return `${path}\n${headers.map(({ key, value }) => `  ${key}: ${value}\n`).join('')}`;
}
