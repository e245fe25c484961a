import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const installed = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * Finds Firefox, the second engine; Playwright steers only a build of its own, so that Marionette is spoken here
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 *
 * @returns the path of the executable: `FIREFOX_PATH`, else an installed one; undefined when there is none
 */
export function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH ?? '', ...installed].find((file) => fs.existsSync(file));
}

/** A window of Firefox. */
export interface FirefoxWindow {
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page. */
  run(script: string): Promise<unknown>;
  /** Presses keys one after the other, in the codes of WebDriver where they have no character. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Firefox with a fresh profile.
 *
 * @param executable from `findFirefox`
 * @param zone the time zone of its clock
 */
export async function startFirefox(executable: string, zone: string): Promise<FirefoxWindow> {
  const port = await freePort();
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-firefox-'));
  fs.writeFileSync(path.join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const child = spawn(executable, ['--headless', '--no-remote', '--marionette', '--profile', profile], {
    env: { ...process.env, TZ: zone },
    stdio: 'ignore',
  });
  const close = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = speak(await connect(port));
    await send('WebDriver:NewSession', {});
    await send('WebDriver:SetWindowRect', { width: 1280, height: 900 });
    return {
      open: async (url) => void (await send('WebDriver:Navigate', { url })),
      run: (script) => send('WebDriver:ExecuteScript', { script, args: [] }),
      press: async (keys) => {
        const actions = [...keys].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Send = (command: string, parameters: object) => Promise<unknown>;

/** Messages are JSON behind their length: `[0, id, command, parameters]`, answered by `[1, id, error, result]`. */
function speak(socket: net.Socket): Send {
  const waiting = new Map<unknown, (error: unknown, result: unknown) => void>();
  let rest = Buffer.alloc(0);
  let count = 0;
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.toString('utf8', 0, colon));
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.toString('utf8', colon + 1, end));
      rest = rest.subarray(end);
      // What it says first is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, result]: unknown[] = message;
      waiting.get(id)?.(error, result);
      waiting.delete(id);
    }
  });
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, (error, result) => {
        if (error !== null) reject(new Error(`${command}: ${JSON.stringify(error)}`));
        else resolve(typeof result === 'object' && result && 'value' in result ? result.value : result);
      });
      const text = JSON.stringify([0, count, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function connect(port: number): Promise<net.Socket> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const socket = net.connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error('Firefox does not answer.');
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
