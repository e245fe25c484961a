import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A checkout of the last commit in a folder of its own. */
export interface Copy {
  readonly folder: string;
  /** Runs one of its scripts and returns the exit code and what was printed. */
  run(script: string, env?: Readonly<Record<string, string>>): { code: number; output: string };
}

/**
 * Copies the last commit, with the installed packages, out of this folder: Next would take two checkouts in one for one.
 *
 * @param name the last part of the folder's name
 */
export function copyCommit(name: string): Copy {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `hosts-${name}-`));
  const archive = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['x', '-C', folder], { input: archive });
  // Links take no room; across file systems there are none.
  const linked = spawnSync('cp', ['-al', path.resolve('node_modules'), `${folder}/node_modules`]);
  if (linked.status !== 0)
    fs.cpSync('node_modules', `${folder}/node_modules`, { recursive: true, verbatimSymlinks: true });
  return {
    folder,
    run(script, env = {}) {
      const args = ['node_modules/tsx/dist/cli.mjs', `scripts/${script}.ts`];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      });
      return { code: status ?? 1, output: stdout + stderr };
    },
  };
}
