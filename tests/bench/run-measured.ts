import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';

/** How a command went. */
export interface Measured {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
  /** The most that it and all it started held at once; undefined where the system does not tell (it is Linux that does). */
  readonly megabytes: number | undefined;
}

/**
 * Runs Node in a process group of its own, and looks four times a second at how much memory the group holds: Next works in
 * many processes, of which the first holds next to nothing.
 *
 * @param args for Node
 * @param cwd the folder to run it in
 * @param env variables beside those of this process
 */
export async function runMeasured(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  let most = 0;
  const group = child.pid ?? 0;
  const look = setInterval(() => (most = Math.max(most, memoryOf(group))), 250);
  await once(child, 'close');
  clearInterval(look);
  return {
    code: child.exitCode ?? 1,
    output,
    seconds: (performance.now() - start) / 1000,
    megabytes: most === 0 ? undefined : most / 1024,
  };
}

/** In kilobytes, with memory that several processes share counted once (PSS; proc(5), "smaps_rollup"). */
function memoryOf(group: number): number {
  if (!fs.existsSync('/proc/self/smaps_rollup')) return 0;
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && groupOf(name) === group)
    .reduce(
      (sum, name) => sum + Number(/^Pss: +(\d+)/m.exec(read(`/proc/${name}/smaps_rollup`))?.[1] ?? 0),
      0,
    );
}

/** The name of the program, in parentheses, may hold spaces; the group is the third word after it. */
function groupOf(process: string): number {
  const [, after = ''] = /\) (.*)/s.exec(read(`/proc/${process}/stat`)) ?? [];
  return Number(after.split(' ')[2]);
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
