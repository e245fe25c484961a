import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Copy } from '../hosts/copy';
import { freePort } from '../support/start-site';
import { median } from './budgets';

/**
 * Runs `npm run dev`, opens the home page, and changes its text five times.
 *
 * @param copy a checkout, whose home page is changed
 * @param browser started by `launch`
 * @returns milliseconds from a saved file to the changed words in the open tab, the median of five after one that is not
 *   counted; and how long the first page takes from the start of the command
 */
export async function editToVisible(copy: Copy, browser: Browser): Promise<{ first: number; edit: number }> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/dev.ts'], {
    cwd: copy.folder,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), HOST: '127.0.0.1' },
  });
  try {
    const page = await browser.newPage();
    await openWhenReady(page, `http://127.0.0.1:${port}/`);
    const first = performance.now() - start;
    const times: number[] = [];
    for (let run = -1; run < 5; run += 1) {
      const time = await editOnce(
        page,
        path.join(copy.folder, 'content/pages/index.mdx'),
        `edit number ${run}`,
      );
      if (run >= 0) times.push(time);
    }
    await page.close();
    return { first, edit: median(times) };
  } finally {
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGTERM');
      await once(child, 'exit');
    }
  }
}

async function openWhenReady(page: Page, address: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const response = await page.goto(address, { timeout: 120_000 }).catch(() => undefined);
    if (response?.ok()) return;
    await page.waitForTimeout(100);
  }
  throw new Error('npm run dev does not answer');
}

async function editOnce(page: Page, file: string, words: string): Promise<number> {
  // A change that comes before the tab listens would be seen only when it is loaded again.
  await page.waitForTimeout(1000);
  const text = fs.readFileSync(file, 'utf8');
  const start = performance.now();
  fs.writeFileSync(file, `${text}\n\nHere is ${words}.\n`);
  await page.getByText(words).first().waitFor({ state: 'attached', timeout: 60_000 });
  return performance.now() - start;
}
