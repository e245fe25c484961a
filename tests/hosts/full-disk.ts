import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { startSite } from '../support/start-site';
import type { Copy } from './copy';

/** Where a disk of its own can be put: on Linux, for root. */
export function canMount(): boolean {
  const probe = fs.mkdtempSync('/tmp/mount-');
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', probe]).status === 0;
  if (isMounted) spawnSync('umount', [probe]);
  fs.rmdirSync(probe);
  return isMounted;
}

/**
 * Moves a built checkout to a disk with hardly any room left, and builds there: the build must fail with a message, and the
 * last one must be there, byte for byte, and answer after a restart on the same disk.
 *
 * @param copy a checkout that has been built
 * @param env variables of the build
 */
export async function fullDiskProblems(copy: Copy, env: Readonly<Record<string, string>>): Promise<string[]> {
  const disk = `${copy.folder}-disk`;
  const leave = ['node_modules', '.cache', '.vercel', '.next/cache'];
  const excluded = leave.map((name) => `--exclude=./${name}`);
  const archive = execFileSync('tar', ['c', ...excluded, '-C', copy.folder, '.'], { maxBuffer: 1 << 30 });
  const size = Math.ceil((archive.length * 1.2) / 1024) + 4096;
  fs.mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'none', disk]);
  try {
    execFileSync('tar', ['x', '-C', disk], { input: archive });
    const packages = path.join(disk, 'node_modules');
    fs.mkdirSync(packages);
    execFileSync('mount', ['--bind', path.join(copy.folder, 'node_modules'), packages]);
    try {
      fillUp(disk);
      return await problemsOn({ ...copy, folder: disk }, env);
    } finally {
      execFileSync('umount', [packages]);
    }
  } finally {
    execFileSync('umount', [disk]);
    fs.rmdirSync(disk);
  }
}

/** Two megabytes are left: enough to begin with, and for a server that writes nothing. */
function fillUp(disk: string): void {
  const { bavail, bsize } = fs.statfsSync(disk);
  fs.writeFileSync(path.join(disk, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - 2_000_000)));
}

async function problemsOn({ folder }: Copy, env: Readonly<Record<string, string>>): Promise<string[]> {
  const home = path.join(folder, '.next/server/app/index.html');
  const before = fs.readFileSync(home, 'utf8');
  const args = ['node_modules/tsx/dist/cli.mjs', 'scripts/export.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 600_000,
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  const problems = status === 0 ? ['a build went well without room for it'] : [];
  if (!/ENOSPC|no space|space left/i.test(stdout + stderr))
    problems.push(`the build does not say that the disk is full: ${(stdout + stderr).slice(-500)}`);
  if (fs.readFileSync(home, 'utf8') !== before) problems.push('the last good build is not what it was');
  const site = await startSite('.next', 'content', folder);
  if ((await (await fetch(site.origin)).text()) !== before)
    problems.push('the restarted site sends other bytes');
  await site.stop();
  return problems;
}
