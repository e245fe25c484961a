import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [
  // The same browser without windows: it opens a page in a third of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium, and installs one where there is none.
 *
 * @returns the path of the executable: `CHROMIUM_PATH`, else an installed one, else Playwright's, else a fresh one
 * @throws when none can be found and none can be installed
 */
export function findBrowser(): string {
  const found = look();
  if (found) return found;
  console.log('No Chrome or Chromium here: installing one.');
  for (const attempt of [installPlaywrights, installDebians]) {
    attempt();
    const fresh = look();
    if (fresh) return fresh;
  }
  throw new Error('No browser: install Chrome or Chromium, or set CHROMIUM_PATH to one.');
}

function look(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!fs.existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and nothing is there.`);
    return named;
  }
  return [...installed, chromium.executablePath()].find((file) => fs.existsSync(file));
}

function installPlaywrights(): void {
  spawnSync('npx', ['playwright-core', 'install', '--with-deps', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  });
}

function installDebians(): void {
  const isRoot = process.getuid?.() === 0;
  const run = (...command: string[]) => {
    const [program = '', ...args] = isRoot ? command : ['sudo', ...command];
    execFileSync(program, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  for (const name of ['chromium-headless-shell', 'chromium']) {
    try {
      run('apt-get', 'update');
      run('apt-get', 'install', '-y', name);
      return;
    } catch (error) {
      console.error(String(error));
    }
  }
}
