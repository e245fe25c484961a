import fs from 'node:fs';
import path from 'node:path';
import { compressFiles } from '../../lib/delivery/compress';
import { exportSite } from '../../lib/delivery';
import { filesBelow } from '../../lib/delivery/files';
import type { Copy } from '../hosts/copy';
import { runMeasured, type Measured } from './run-measured';

/** A way to send a site. */
export type Way = 'plain' | 'ours';

/** What a build was, and the static site that came of it. */
export interface BuiltSite extends Measured {
  readonly out: string;
}

const tsx = 'node_modules/tsx/dist/cli.mjs';
const next = 'node_modules/next/dist/bin/next';

/**
 * Builds a site from nothing: no build before it, no picture made yet.
 *
 * - `ours` is `npm run export`: checked, built, delivered, compressed.
 * - `plain` is `next build` of the same, and nothing else: no check, no delivery. Afterwards, not counted, it is written
 *   as a static site with compressed files too, so that nothing but what is sent differs.
 *
 * @param copy the checkout
 * @param way how
 * @param content the workshop, a folder below the checkout
 * @throws when the build fails
 */
export async function buildSite(copy: Copy, way: Way, content = 'content'): Promise<BuiltSite> {
  const at = (name: string) => path.join(copy.folder, name);
  const dist = `.next-${way}`;
  for (const name of [dist, '.next-new', '.cache', `out-${way}`])
    fs.rmSync(at(name), { recursive: true, force: true });
  const env = { PLENARY_DIST_DIR: dist, CONTENT_DIR: content, SITE_URL: 'https://workshop.example' };
  const args = way === 'ours' ? [tsx, 'scripts/export.ts'] : [next, 'build'];
  const measured = await runMeasured(args, copy.folder, env);
  if (measured.code !== 0) throw new Error(`The build failed.\n${measured.output.slice(-3000)}`);
  const out = at(`out-${way}`);
  if (way === 'ours') fs.renameSync(at('out'), out);
  else await writePlain(copy.folder, at(dist), content, out);
  return { ...measured, out };
}

async function writePlain(folder: string, dist: string, content: string, out: string): Promise<void> {
  const publicFolders = ['public', path.join(path.dirname(content), 'public')];
  await exportSite({ dist, publicFolders: publicFolders.map((name) => path.join(folder, name)), out });
  fs.cpSync(path.join(dist, 'static'), path.join(out, '_next/static'), { recursive: true });
  const files = filesBelow(path.join(out, '_next/static'));
  await compressFiles(path.join(out, '_next/static'), files);
}
