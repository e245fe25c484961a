import fs from 'node:fs';
import type { Copy } from '../hosts/copy';
import { findNginx, serveByNginx } from '../hosts/nginx';
import { freePort, startSite } from '../support/start-site';
import { say } from './budgets';
import { requestsPerSecond } from './throughput';

/**
 * Prints how many answers a second `next start` and nginx give.
 *
 * @param copy a checkout with builds of both ways
 * @param out the export
 */
export async function serveSite(copy: Copy, out: string): Promise<void> {
  say('The home page, asked for by 16 visitors of this machine with gzip: answers in a second');
  const rows: Record<string, number | string> = {};
  for (const [name, dist] of [
    ['plain Next.js', '.next-plain'],
    ['next start', '.next-ours'],
  ] as const) {
    const site = await startSite(dist, 'content', copy.folder);
    rows[name] = await requestsPerSecond(site.origin);
    await site.stop();
  }
  if (findNginx()) {
    fs.chmodSync(copy.folder, 0o755);
    const site = await serveByNginx(out, copy.folder, await freePort());
    rows['the export behind nginx'] = await requestsPerSecond(site.origin);
    await site.stop();
  } else rows['the export behind nginx'] = 'nginx is not installed here';
  console.table(rows);
}
