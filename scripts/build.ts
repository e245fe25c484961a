import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { restoreFolder, switchFolder } from '../lib/delivery/switch-folder';
import { oneAtATime } from './one-at-a-time';
import { runNext, runScript } from './run';

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
  if ((await runScript('prepare.ts')) !== 0) return 1;
  // Vercel reads the build where Next was told to put it, from a machine that serves nothing.
  const dist = process.env.VERCEL ? target : '.next-new';
  fs.rmSync(dist, { recursive: true, force: true });
  const code = await runNext(['build'], { PLENARY_DIST_DIR: dist, ...withDelivery() });
  if (code !== 0) return code;
  // Read only now, for the same reason that makes the preparation a process of its own.
  const { deliver } = await import('./deliver');
  await deliver(dist);
  if (dist !== target) switchFolder(dist, target);
  return 0;
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
