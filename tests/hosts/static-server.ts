import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { typeOf } from '../../app/files/media-types';
import type { RunningSite } from '../support/start-site';

/**
 * Serves a static export as Netlify, Cloudflare and GitHub Pages do: addresses without `.html`, `404.html`, and what
 * `_headers` and `_redirects` say (values of several rules joined by commas, as Cloudflare does). Whoever takes brotli gets
 * the file that lies compressed beside the other.
 *
 * @param folder the export
 * @param basePath the folder of the host that it stands in
 */
export async function serveStatic(folder: string, basePath = ''): Promise<RunningSite> {
  const rules = readRules(path.join(folder, '_headers'));
  const redirects = readRedirects(path.join(folder, '_redirects'));
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
    const own = pathname === basePath ? '/' : pathname.slice(basePath.length);
    for (const [name, value] of headersFor(rules, own)) response.setHeader(name, value);
    const target = redirects.get(own);
    if (target !== undefined) return void response.writeHead(301, { location: target }).end();
    const file = pathname.startsWith(basePath) ? fileFor(folder, decodeURIComponent(own)) : undefined;
    const sent = path.join(folder, file ?? '404.html');
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const isCompressed = takesBrotli && fs.existsSync(`${sent}.br`);
    if (isCompressed) response.setHeader('content-encoding', 'br');
    response.writeHead(file ? 200 : 404, { 'content-type': typeFor(sent) });
    response.end(fs.readFileSync(isCompressed ? `${sent}.br` : sent));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin: `http://127.0.0.1:${address.port}`, stop };
}

function fileFor(folder: string, own: string): string | undefined {
  const bare = own.slice(1);
  const candidates = bare === '' ? ['index.html'] : [bare, `${bare}.html`, `${bare}/index.html`];
  return candidates.find((name) => fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile());
}

function typeFor(file: string): string {
  return file.endsWith('.html') ? 'text/html; charset=utf-8' : typeOf(file);
}

function readRules(file: string): { pattern: RegExp; headers: [string, string][] }[] {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .split(/\n(?=\/)/)
    .map((block) => {
      const [source = '', ...lines] = block.trim().split('\n');
      const pattern = source
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll(/:\w+/g, '[^/]+');
      const headers = lines.map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      });
      return { pattern: new RegExp(`^${pattern}$`), headers };
    });
}

function headersFor(rules: ReturnType<typeof readRules>, own: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(own)) continue;
    for (const [name, value] of headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

function readRedirects(file: string): Map<string, string> {
  if (!fs.existsSync(file)) return new Map();
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return new Map(lines.map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']));
}
