import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { RunningSite } from '../support/start-site';
import { strayAddresses } from './stray-addresses';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx is installed here, and whether it can send `.br` files. */
export function findNginx(): { readonly brotli: boolean } | undefined {
  const isThere = spawnSync('nginx', ['-v']).status === 0;
  return isThere ? { brotli: fs.existsSync(brotliModule) } : undefined;
}

/**
 * Serves an export by nginx, configured by `docs/nginx.conf`.
 *
 * @param out the export
 * @param folder where nginx may write
 * @param port where it listens
 */
export async function serveByNginx(out: string, folder: string, port: number): Promise<RunningSite> {
  const brotli = findNginx()?.brotli;
  const site = fs
    .readFileSync('docs/nginx.conf', 'utf8')
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('/var/www/workshop', path.resolve(out))
    .replace(/# (brotli_static on;).*/, brotli ? '$1' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `${brotli ? `load_module ${brotliModule};\n` : ''}user root;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${site}}
`;
  const file = path.join(folder, 'nginx.conf');
  fs.writeFileSync(file, config);
  const child = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 50 && child.exitCode === null; attempt += 1) {
    if (await fetch(origin).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
  };
  return { origin, stop };
}

/** What nginx does not send compressed, though a page should be. */
export async function compressionProblems({ origin }: RunningSite, brotli: boolean): Promise<string[]> {
  const problems: string[] = [];
  for (const encoding of brotli ? ['br', 'gzip'] : ['gzip']) {
    const response = await fetch(origin, { headers: { 'accept-encoding': encoding } });
    const sent = response.headers.get('content-encoding');
    if (sent !== encoding) problems.push(`asked for ${encoding}, sent ${sent}`);
    await response.text();
  }
  return problems;
}

/** What is wrong with how nginx takes the slash from an address: no headers, or a way to another site. */
export async function redirectProblems({ origin }: RunningSite): Promise<string[]> {
  const problems: string[] = [];
  const ask = (address: string) => fetch(origin + address, { redirect: 'manual' });
  const { status, headers } = await ask('/papers/?a=1');
  if (status !== 308 || headers.get('location') !== '/papers?a=1') problems.push('/papers/ leads elsewhere');
  if (!headers.has('strict-transport-security')) problems.push('/papers/: no headers');
  for (const address of strayAddresses) {
    // What is no HTTP any more cannot be fetched.
    const stray = await ask(address).catch(() => undefined);
    const to = stray?.headers.get('location');
    if (stray?.status !== 404) problems.push(`${address}: ${stray?.status}, to ${JSON.stringify(to)}`);
  }
  // nginx makes one slash of several before it looks.
  const several = (await ask('//evil.example//')).headers.get('location');
  if (several !== '/evil.example') problems.push(`//evil.example//: to ${several}`);
  return problems;
}
