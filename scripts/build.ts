import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePictures } from '../app/files/pictures';
import { restoreFolder, switchFolder } from '../lib/delivery';
import { BrokenPicture } from '../lib/images/make';
import { check } from './check';
import { deliver } from './deliver';
import { oneAtATime } from './one-at-a-time';
import { runNext } from './run';

/**
 * Checks the content, builds beside the build that is being served, and takes its place only when all went well.
 *
 * @returns the exit code
 */
export async function build(): Promise<number> {
  const result = await oneAtATime('.cache/build.lock', buildAlone);
  if ('done' in result) return result.done;
  console.error(`Another build is at work in this folder (process ${result.busy}).`);
  console.error('  Try again when it has ended.');
  return 1;
}

async function buildAlone(): Promise<number> {
  const target = process.env.PLENARY_DIST_DIR ?? '.next';
  restoreFolder(target);
  const content = process.env.CONTENT_DIR ?? 'content';
  if (!(await check(content))) return 1;
  if (!(await madePictures())) return 1;
  // Vercel reads the build where Next was told to put it, from a machine that serves nothing.
  const dist = process.env.VERCEL ? target : '.next-new';
  fs.rmSync(dist, { recursive: true, force: true });
  if (!process.env.VERCEL) shareCache(dist);
  const code = await runNext(['build'], { PLENARY_DIST_DIR: dist, ...withDelivery() });
  if (code !== 0) return code;
  await deliver(dist);
  if (dist !== target) switchFolder(dist, target);
  return 0;
}

/** Says which picture cannot be decoded: that comes to light only when all of it is read. */
async function madePictures(): Promise<boolean> {
  try {
    const { made, all } = await makePictures();
    if (made > 0) console.log(`Made ${made} of ${all} smaller files of pictures.`);
    return true;
  } catch (error) {
    if (!(error instanceof BrokenPicture)) throw error;
    console.error(`${error.message}\n  ${error.hint}`);
    return false;
  }
}

/** What the compiler remembers outlives the folder of a build: the next one compiles in a quarter of the time. */
function shareCache(dist: string): void {
  const kept = '.cache/compiler';
  fs.mkdirSync(kept, { recursive: true });
  fs.mkdirSync(dist);
  fs.symlinkSync(path.relative(dist, kept), path.join(dist, 'cache'));
}

/** See scripts/adapter.js; nothing where the host names no adapter, for Vercel's build breaks when it is given one. */
function withDelivery(): Record<string, string> {
  const inner = process.env.NEXT_ADAPTER_PATH;
  if (!inner) return {};
  const ours = fileURLToPath(new URL('adapter.js', import.meta.url));
  return { NEXT_ADAPTER_PATH: ours, PLENARY_INNER_ADAPTER: inner };
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await build();
