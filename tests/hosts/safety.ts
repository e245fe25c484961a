import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { startSite } from '../support/start-site';
import type { Copy } from './copy';

/**
 * Kills a build in its middle (SIGKILL, the whole group), and lets one fail on its content; the last good build must be
 * there, byte for byte, and answer after a restart.
 *
 * @param copy a checkout that has been built
 * @param env variables of the build
 */
export async function safetyProblems(copy: Copy, env: Readonly<Record<string, string>>): Promise<string[]> {
  const problems: string[] = [];
  const home = path.join(copy.folder, '.next/server/app/index.html');
  const before = fs.readFileSync(home, 'utf8');
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], {
    cwd: copy.folder,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const beside = path.join(copy.folder, '.next-new/server');
  for (let attempt = 0; attempt < 600 && !fs.existsSync(beside) && child.exitCode === null; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  if (child.exitCode !== null) problems.push('the build had ended before it was killed');
  else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  fs.writeFileSync(
    path.join(copy.folder, 'content/pages/broken.mdx'),
    '---\ntitle: Broken\n---\n\n<Unknown />\n',
  );
  if (copy.run('build', env).code === 0) problems.push('broken content was built');
  fs.rmSync(path.join(copy.folder, 'content/pages/broken.mdx'));
  // As a switch leaves it that was killed between its two renames.
  fs.renameSync(path.join(copy.folder, '.next'), path.join(copy.folder, '.next-old'));
  const { restoreFolder } = await import('../../lib/delivery');
  restoreFolder(path.join(copy.folder, '.next'));
  if (fs.readFileSync(home, 'utf8') !== before) problems.push('the last good build is not what it was');
  const site = await startSite('.next', 'content', copy.folder);
  if ((await (await fetch(site.origin)).text()) !== before)
    problems.push('the restarted site sends other bytes');
  await site.stop();
  return problems;
}
