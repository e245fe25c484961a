import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { deliverBuild } from '../../lib/delivery';

const folder = '.next-new';

/** What one page weighs, in bytes after brotli, as Next sends it and as it is delivered. */
export interface PageWeight {
  readonly 'plain html': number;
  readonly 'plain css': number;
  readonly 'plain script': number;
  readonly 'plain total': number;
  readonly delivered: number;
  readonly 'delivered script': number;
  readonly ratio: string;
}

/**
 * Builds the site once, weighs every page as plain Next.js would send it, delivers the build, and weighs it again.
 * Pictures are left out: both send the same.
 *
 * @returns the weights by address
 * @throws when the build fails
 */
export async function measurePages(): Promise<Record<string, PageWeight>> {
  fs.rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, PLENARY_DIST_DIR: folder, SITE_URL: 'https://workshop.example' };
  const build = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env,
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
  const plain = readPages();
  await deliverBuild(folder);
  const delivered = readPages();
  const rows = [...plain].map(([name, html]): [string, PageWeight] => {
    const css = weighFiles(html, /<link rel="stylesheet" href="([^"?]+)/g);
    const script = weighFiles(html, /<script src="([^"?]+)"(?![^>]*noModule)/gi);
    const page = weigh(html);
    const ours = delivered.get(name) ?? '';
    const total = page + css + script;
    const weights = { 'plain html': page, 'plain css': css, 'plain script': script, 'plain total': total };
    const after = {
      delivered: weigh(ours),
      'delivered script': weighFiles(ours, /<script [^>]*src="([^"?]+)/g),
    };
    return [name, { ...weights, ...after, ratio: `1 : ${(total / after.delivered).toFixed(1)}` }];
  });
  fs.rmSync(folder, { recursive: true, force: true });
  return Object.fromEntries(rows);
}

function readPages(): Map<string, string> {
  const app = path.join(folder, 'server/app');
  const names = fs
    .readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('_'))
    .sort();
  return new Map(names.map((name) => [`/${name}`, fs.readFileSync(path.join(app, name), 'utf8')]));
}

function weighFiles(html: string, pattern: RegExp): number {
  const files = new Set([...html.matchAll(pattern)].map(([, href = '']) => decodeURIComponent(href)));
  return [...files].reduce((sum, href) => {
    return sum + weigh(fs.readFileSync(path.join(folder, href.replace('/_next/', ''))));
  }, 0);
}

function weigh(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
