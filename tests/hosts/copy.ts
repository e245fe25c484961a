import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A checkout in a folder of its own. */
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
  return copyInto(name, execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 1 << 30 }));
}

/**
 * Copies the files as they are now, committed or not, but for what git ignores.
 *
 * @param name the last part of the folder's name
 */
export function copyWork(name: string): Copy {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const files = list.split('\0').filter((file) => file !== '' && fs.existsSync(file));
  const input = files.join('\0');
  const archive = execFileSync('tar', ['c', '--null', '-T', '-'], { input, maxBuffer: 1 << 30 });
  return copyInto(name, archive);
}

function copyInto(name: string, archive: Buffer): Copy {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `hosts-${name}-`));
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
