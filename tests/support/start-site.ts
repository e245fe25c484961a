import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';

/** A running server of a build. */
export interface RunningSite {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Serves a build by `next start` on a free port of this machine.
 *
 * @param dist the folder of the build
 * @param contentFolder the workshop it was built from
 * @param checkout the folder of the repository, which both lie in
 * @returns the server, once it answers
 * @throws when it does not answer within 30 seconds
 */
export async function startSite(
  dist: string,
  contentFolder = 'content',
  checkout = '.',
): Promise<RunningSite> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    {
      cwd: checkout,
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        PLENARY_DIST_DIR: dist,
        CONTENT_DIR: contentFolder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output: string[] = [];
  child.stdout.on('data', (data) => output.push(String(data)));
  child.stderr.on('data', (data) => output.push(String(data)));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
  };
  for (let attempt = 0; attempt < 150 && child.exitCode === null; attempt += 1) {
    if (await answers(origin)) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`The site does not answer.\n${output.join('')}`);
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin);
    return true;
  } catch {
    return false;
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
