import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The `next` command of this checkout. */
const next = path.join(
  path.dirname(createRequire(import.meta.url).resolve('next/package.json')),
  'dist/bin/next',
);

/** Where to listen: `PORT` (3000), and `HOST` (every address of the machine). */
export const listen: readonly string[] = [
  '--port',
  process.env.PORT ?? '3000',
  ...(process.env.HOST ? ['--hostname', process.env.HOST] : []),
];

/**
 * Runs Next and waits for it to end; an interrupt reaches it too.
 *
 * @param args the command and its arguments, for example `['build']`
 * @param env variables beside those of this process
 * @returns the exit code; 0 for a server that was interrupted, for it ends in no other way
 */
export function runNext(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const interrupted = args[0] === 'build' ? 130 : 0;
  return run([next, ...args], interrupted, { NEXT_TELEMETRY_DISABLED: '1', ...env });
}

/**
 * Runs a script beside this one in a process of its own, whose memory is free again when it has ended.
 *
 * @param name of the script, for example `prepare.ts`
 * @returns the exit code
 */
export function runScript(name: string): Promise<number> {
  // The loader of TypeScript is among them.
  return run([...process.execArgv, fileURLToPath(new URL(name, import.meta.url))], 130);
}

function run(
  args: readonly string[],
  interrupted: number,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? interrupted : 1));
    });
  });
}
