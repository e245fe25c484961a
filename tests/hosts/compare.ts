import fs from 'node:fs';
import path from 'node:path';
import { ownHeaders, securityHeaders } from '../../lib/delivery';

/** Every file of an export, but for what only hosts read, and what is there twice. */
export function filesOf(out: string): string[] {
  return fs
    .readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(out, name)).isFile())
    .filter((name) => !/^(_headers|_redirects|CNAME|\.nojekyll)$|\.(br|gz)$/.test(name))
    .sort();
}

/** The address of a file of an export. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}`;
}

/**
 * Asks a host for every file of the export, and for an address that is not there.
 *
 * @param origin the host
 * @param out the export whose bytes count
 * @returns what differs: status, bytes, security headers, caching and openness
 */
export async function compareHost(origin: string, out: string): Promise<string[]> {
  const problems: string[] = [];
  for (const file of filesOf(out)) {
    const address = file === '404.html' ? '/no-such-page' : addressOf(file);
    const isMissing = file === '404.html';
    const response = await fetch(origin + address);
    if (response.status !== (isMissing ? 404 : 200)) problems.push(`${address}: ${response.status}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!bytes.equals(fs.readFileSync(path.join(out, file)))) problems.push(`${address}: other bytes`);
    problems.push(...headerProblems(address, response, isMissing));
  }
  for (const address of nowhere) {
    const response = await fetch(origin + address);
    if (response.status !== 404) problems.push(`${address}: ${response.status}`);
    for (const { key, value } of securityHeaders()) {
      const sent = response.headers.get(key) ?? 'missing';
      // Below pictures a server may send their stricter policy.
      const isRight =
        key === 'Content-Security-Policy' ? /frame-ancestors 'none'/.test(sent) : sent === value;
      if (!isRight) problems.push(`${address}: ${key} is ${sent}`);
    }
    await response.arrayBuffer();
  }
  return problems;
}

/** Addresses of each kind at which nothing is. */
const nowhere = [
  '/papers/none',
  '/files/none.ics',
  '/files/images/none.avif',
  '/images/none.png',
  '/none.txt',
];

function headerProblems(address: string, { headers }: Response, isMissing: boolean): string[] {
  const problems = headers.has('x-powered-by') ? [`${address}: X-Powered-By`] : [];
  const own = ownHeaders(address).filter(({ key }) => !(isMissing && key === 'Cache-Control'));
  const wanted = new Map([...securityHeaders(), ...own].map(({ key, value }) => [key, value]));
  for (const [key, value] of wanted)
    if (!headers.get(key)?.endsWith(value)) problems.push(`${address}: ${key} is ${headers.get(key)}`);
  const isOpen = headers.has('access-control-allow-origin');
  if (isOpen !== wanted.has('Access-Control-Allow-Origin')) problems.push(`${address}: open to other sites`);
  return problems;
}

/**
 * Follows every address that a site's pages name, within the site.
 *
 * @param origin the host
 * @param start where the site begins, such as `/repo/`
 * @returns addresses that lead nowhere or out of the folder, and where they stand
 */
export async function brokenLinks(
  origin: string,
  start: string,
): Promise<{ seen: number; problems: string[] }> {
  const queue = [{ address: start, from: '' }];
  const seen = new Set([start]);
  const problems: string[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { address, from } = next;
    const response = await fetch(origin + address);
    if (response.status !== 200) problems.push(`${from} names ${address}: ${response.status}`);
    if (!address.startsWith(start)) problems.push(`${from} names ${address}, which is outside`);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    for (const found of addressesIn(await response.text())) {
      if (seen.has(found)) continue;
      seen.add(found);
      queue.push({ address: found, from: address });
    }
  }
  return { seen: seen.size, problems };
}

function addressesIn(html: string): string[] {
  const values = [...html.matchAll(/ (?:href|src|poster|srcset|imagesrcset)="([^"]*)"|url\("?(\/[^")]*)/g)];
  return values
    .flatMap(([, attribute, url]) => (attribute ?? url ?? '').split(/,\s+/))
    .map((value) => value.trim().split(/\s/)[0]?.replace(/#.*$/, '').replaceAll('&amp;', '&') ?? '')
    .filter((value) => /^\/(?!\/)/.test(value));
}
