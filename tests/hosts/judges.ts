import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';

const packages = ['@mdn/mdn-http-observatory@1.4.8', 'csp_evaluator@1.1.8'];

/**
 * Judges a running site by the tests of the MDN Observatory, and its policies by Google's CSP evaluator. Both are fetched
 * into `.cache/`: they are too heavy to be installed with the rest.
 *
 * @param origin where the site answers over http; a proxy here gives it TLS
 * @param policies policies of pages, as their `<meta>` has them
 * @returns problems, or undefined when the judges cannot be had
 */
export async function judgesSay(
  origin: string,
  policies: readonly string[],
): Promise<{ grade: string; problems: string[] } | undefined> {
  const folder = path.resolve('.cache/verify');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...packages];
  if (spawnSync('npm', args, { stdio: 'ignore' }).status !== 0) return undefined;
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name));
  if (!key || !cert) return undefined;
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject],
    { stdio: 'ignore' },
  );
  // The judge looks names up in the browsers' list of preloaded hosts, which it would have to fetch; ours is in none.
  const conf = path.join(folder, 'node_modules/@mdn/mdn-http-observatory/conf');
  fs.writeFileSync(path.join(conf, 'hsts-preload.json'), '{}');
  fs.copyFileSync('tests/hosts/ask-judges.mjs', path.join(folder, 'ask-judges.mjs'));
  const tls = https.createServer(
    { key: fs.readFileSync(key), cert: fs.readFileSync(cert) },
    (request, response) => {
      const inner = http.request(
        origin + (request.url ?? '/'),
        { method: request.method, headers: request.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        },
      );
      inner.on('error', () => response.destroy());
      request.pipe(inner);
    },
  );
  const plain = http.createServer((request, response) => {
    response.writeHead(301, { location: `https://localhost:${portOf(tls)}${request.url}` }).end();
  });
  for (const server of [tls, plain]) await once(server.listen(0), 'listening');
  const child = spawn(
    process.execPath,
    ['ask-judges.mjs', String(portOf(plain)), String(portOf(tls)), ...policies],
    {
      cwd: folder,
      env: { ...process.env, NODE_EXTRA_CA_CERTS: cert },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let text = '';
  child.stdout.on('data', (data) => (text += String(data)));
  await once(child, 'close');
  for (const server of [tls, plain]) server.close();
  const [grade = 'none', ...problems] = text.trim().split('\n');
  return { grade, problems };
}

function portOf(server: http.Server | https.Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
