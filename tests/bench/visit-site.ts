import type { Browser } from 'playwright-core';
import { serveStatic } from '../hosts/static-server';
import type { Way } from './both-ways';
import { hold, ratio, say } from './budgets';
import { visitSlowly, type SlowVisit } from './visit-slowly';

/**
 * Prints what a visitor on a slow phone waits for, on a site that is sent in both ways.
 *
 * @param browser started by `launch`
 * @param outs the static sites
 */
export async function visitSite(browser: Browser, outs: Readonly<Record<Way, string>>): Promise<void> {
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
