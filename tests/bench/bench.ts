import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { copyWork, type Copy } from '../hosts/copy';
import { findNginx, serveByNginx } from '../hosts/nginx';
import { serveStatic } from '../hosts/static-server';
import { findBrowser } from '../support/find-browser';
import { largeFolder } from '../support/large';
import { launch } from '../support/launch';
import { measureCheck, writeManyPages } from '../support/measure-check';
import { measureTexts } from '../support/measure-texts';
import { freePort, startSite } from '../support/start-site';
import { buildSite, type BuiltSite, type Way } from './both-ways';
import { hold, ratio } from './budgets';
import { editToVisible } from './edit-to-visible';
import { requestsPerSecond } from './throughput';
import { visitSlowly, type SlowVisit } from './visit-slowly';
import { pagesOf, weighPage } from './weigh';

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
      if (has('large')) await benchLarge(copy);
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

function say(title: string): void {
  console.log(`\n${title}\n`);
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

function buildRow({ seconds, megabytes }: BuiltSite) {
  return { seconds: seconds.toFixed(1), megabytes: megabytes?.toFixed(0) ?? 'not measured here' };
}

function buildRatio(plain: BuiltSite, ours: BuiltSite) {
  const of = (a = 0, b = 0) => (a === 0 ? '' : `${(b / a).toFixed(2)} : 1`);
  return { seconds: of(plain.seconds, ours.seconds), megabytes: of(plain.megabytes, ours.megabytes) };
}

function weighSite(ours: string, plain: string): void {
  say(
    'What a visitor receives: bytes with brotli, beside the same build as plain Next.js sends it; no pictures',
  );
  const pages = pagesOf(ours).map((page) => ({
    page,
    is: weighPage(ours, page),
    was: weighPage(plain, page),
  }));
  console.table(
    Object.fromEntries(
      pages.map(({ page, is, was }) => [
        `/${page.replace(/(^index)?\.html$/, '')}`,
        {
          'plain html': was.html,
          'plain css': was.css,
          'plain script': was.script,
          'plain total': was.total,
          ours: is.total,
          'of it script': is.script,
          ratio: ratio(was.total, is.total),
        },
      ]),
    ),
  );
  const home = weighPage(ours, 'index.html');
  const most = (of: typeof pages) => Math.max(0, ...of.map(({ is }) => is.total));
  const isProgramme = ({ page }: { page: string }) => /^(programme|my-programme)\.html$/.test(page);
  const isOther = (entry: { page: string }) => entry.page !== 'index.html' && !isProgramme(entry);
  hold('home page, bytes', home.total, 14_000);
  hold('home page, bytes of script', home.script, 0);
  hold('programme with its islands, bytes', most(pages.filter(isProgramme)), 30_000);
  hold('heaviest other page with its islands, bytes', most(pages.filter(isOther)), 20_000);
  const without = pages.filter(({ is }) => is.script === 0).length;
  console.log(`      ${without} of ${pages.length} pages carry no script`);
}

async function visitSite(browser: Browser, outs: Readonly<Record<Way, string>>): Promise<void> {
  say(
    'Slow 4G (1.6 Mbps, 150 ms), a quarter of this processor, a phone, nothing kept: milliseconds, medians of 5',
  );
  const rows: Record<string, Record<string, string | number>> = {};
  const visits = new Map<string, SlowVisit>();
  for (const way of ['plain', 'ours'] as const) {
    const site = await serveStatic(outs[way]);
    for (const page of ['/', '/programme', '/papers']) {
      const visit = await visitSlowly(browser, site.origin + page);
      visits.set(`${way} ${page}`, visit);
      const { fcp, lcp, cls, tbt, requests, pictures } = visit;
      rows[`${page} ${way}`] = {
        FCP: Math.round(fcp),
        LCP: Math.round(lcp),
        CLS: cls.toFixed(3),
        TBT: Math.round(tbt),
        'requests before paint': requests,
        'bytes of pictures': pictures,
      };
    }
    await site.stop();
  }
  console.table(
    Object.fromEntries(
      Object.entries(rows).sort(([a], [b]) => (a.split(' ')[0] ?? '').localeCompare(b.split(' ')[0] ?? '')),
    ),
  );
  for (const page of ['/', '/programme', '/papers']) {
    const [is, was] = [visits.get(`ours ${page}`), visits.get(`plain ${page}`)];
    if (!is || !was) continue;
    console.log(`      ${page}: FCP ${ratio(was.fcp, is.fcp)}, LCP ${ratio(was.lcp, is.lcp)}`);
    hold(`${page}: requests before first paint`, is.requests, 1);
    hold(`${page}: CLS, worst of 5`, Number(is.cls.toFixed(3)), 0);
    hold(`${page}: TBT, milliseconds`, Math.round(is.tbt), 0);
  }
  hold('home page: pictures on a phone, bytes', visits.get('ours /')?.pictures, 60_000);
}

async function serveSite(copy: Copy, out: string): Promise<void> {
  say('The home page, asked for by 16 visitors of this machine with gzip: answers in a second');
  const rows: Record<string, number | string> = {};
  for (const [name, dist] of [
    ['plain Next.js', '.next-plain'],
    ['next start', '.next-ours'],
  ] as const) {
    const site = await startSite(dist, 'content', copy.folder);
    rows[name] = await requestsPerSecond(site.origin);
    await site.stop();
  }
  if (findNginx()) {
    fs.chmodSync(copy.folder, 0o755);
    const site = await serveByNginx(out, copy.folder, await freePort());
    rows['the export behind nginx'] = await requestsPerSecond(site.origin);
    await site.stop();
  } else rows['the export behind nginx'] = 'nginx is not installed here';
  console.table(rows);
}

async function benchEdit(copy: Copy, browser: Browser): Promise<void> {
  say('npm run dev: milliseconds');
  const { first, edit } = await editToVisible(copy, browser);
  console.table({
    'from the command to the first page': Math.round(first),
    'from a saved edit to the open tab, median of 5': Math.round(edit),
  });
}

async function benchLarge(copy: Copy): Promise<void> {
  say('The large workshop: 120 sessions, 300 papers, 400 people');
  const site = await buildSite(copy, 'ours', `${largeFolder}/content`);
  const pages = pagesOf(site.out).map((page) => ({ page, total: weighPage(site.out, page).total }));
  const heaviest = pages.toSorted((a, b) => b.total - a.total);
  console.table({ [`${pages.length} pages`]: buildRow(site) });
  console.table(
    Object.fromEntries(heaviest.slice(0, 5).map(({ page, total }) => [`/${page}`, { bytes: total }])),
  );
  hold('heaviest page with its islands, bytes', heaviest[0]?.total, 60_000);
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
