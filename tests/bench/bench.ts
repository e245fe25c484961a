import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { copyWork, type Copy } from '../hosts/copy';
import { serveStatic } from '../hosts/static-server';
import { findBrowser } from '../support/find-browser';
import { largeFolder } from '../support/large';
import { launch } from '../support/launch';
import { measureCheck, writeManyPages } from '../support/measure-check';
import { measureTexts } from '../support/measure-texts';
import { buildSite } from './both-ways';
import { hold, say } from './budgets';
import { buildRatio, buildRow } from './build-table';
import { editToVisible } from './edit-to-visible';
import { measureSearch } from './measure-search';
import { serveSite } from './serve-site';
import { visitSite } from './visit-site';
import { pagesOf, weighPage } from './weigh';
import { weighSite } from './weigh-site';

/** What can be measured, in this order; all of it without a choice. */
export const parts = ['weight', 'visit', 'serve', 'edit', 'large', 'thousand', 'check', 'texts'] as const;

type Part = (typeof parts)[number];

/**
 * Measures the files as they are now, in a copy, and prints the figures beside those of the plain Next way and beside
 * their budgets.
 *
 * @param chosen what to measure
 */
export async function bench(chosen: ReadonlySet<Part>): Promise<void> {
  const has = (...names: Part[]) => names.some((name) => chosen.has(name));
  sayMachine();
  if (has('weight', 'visit', 'serve', 'edit', 'large', 'thousand')) {
    const copy = copyWork('bench');
    const browser = await launch(findBrowser());
    try {
      if (has('weight', 'visit', 'serve')) await benchSite(copy, browser, has);
      if (has('edit')) await benchEdit(copy, browser);
      if (has('large')) await benchLarge(copy, browser);
      if (has('thousand')) await benchThousand(copy);
    } finally {
      await browser.close();
      fs.rmSync(copy.folder, { recursive: true, force: true });
    }
  }
  if (has('check')) {
    say('npm run check: milliseconds, median of 5, after start-up');
    console.table(await measureCheck());
  }
  if (has('texts')) {
    say('A page of 3,000 words with 40 tags, compiled: milliseconds, median of 31, taking turns');
    console.table(await measureTexts());
  }
}

/** Figures of a busy machine are to be compared with those beside them, and with nothing else. */
function sayMachine(): void {
  const [now = 0] = os.loadavg();
  const [processor] = os.cpus();
  console.log(
    `${os.cpus().length} processors (${processor?.model}), load ${now.toFixed(1)}, Node ${process.version}`,
  );
}

async function benchSite(copy: Copy, browser: Browser, has: (...names: Part[]) => boolean): Promise<void> {
  // Ours first, so that what the system keeps of files from one build to the next serves the plain one.
  const ours = await buildSite(copy, 'ours');
  const plain = await buildSite(copy, 'plain');
  say(
    'A cold build of the site: no build before it, no picture made; ours checks, delivers and compresses too',
  );
  console.table({ plain: buildRow(plain), ours: buildRow(ours), ratio: buildRatio(plain, ours) });
  if (has('weight')) weighSite(ours.out, plain.out);
  if (has('visit')) await visitSite(browser, { plain: plain.out, ours: ours.out });
  if (has('serve')) await serveSite(copy, ours.out);
}

async function benchEdit(copy: Copy, browser: Browser): Promise<void> {
  say('npm run dev: milliseconds');
  const { first, edit } = await editToVisible(copy, browser);
  console.table({
    'from the command to the first page': Math.round(first),
    'from a saved edit to the open tab, median of 5': Math.round(edit),
  });
}

async function benchLarge(copy: Copy, browser: Browser): Promise<void> {
  say('The large workshop: 120 sessions, 300 papers, 400 people');
  const site = await buildSite(copy, 'ours', `${largeFolder}/content`);
  const pages = pagesOf(site.out).map((page) => ({ page, total: weighPage(site.out, page).total }));
  const heaviest = pages.toSorted((a, b) => b.total - a.total);
  console.table({ [`${pages.length} pages`]: buildRow(site) });
  console.table(
    Object.fromEntries(heaviest.slice(0, 5).map(({ page, total }) => [`/${page}`, { bytes: total }])),
  );
  hold('heaviest page with its islands, bytes', heaviest[0]?.total, 60_000);
  const { origin, stop } = await serveStatic(site.out);
  const search = await measureSearch(browser, origin);
  await stop();
  say('Its search: bytes after brotli; milliseconds with a quarter of this processor');
  console.table({ search });
  hold('island of the search, bytes', search.island, 9000);
}

async function benchThousand(copy: Copy): Promise<void> {
  say('A thousand pages, cold, beside the plain Next build of the same');
  const content = path.join('.bench', 'content');
  writeManyPages(path.join(copy.folder, content), 1000);
  const ours = await buildSite(copy, 'ours', content);
  const plain = await buildSite(copy, 'plain', content);
  console.table({ plain: buildRow(plain), ours: buildRow(ours), ratio: buildRatio(plain, ours) });
  hold('time of plain Next', ours.seconds / plain.seconds, 1.5);
  hold('memory, megabytes', ours.megabytes && Math.round(ours.megabytes), 1500);
}
