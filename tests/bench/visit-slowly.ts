import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { median } from './budgets';

/** What a visitor sees of a page on a slow phone; times in milliseconds. */
export interface SlowVisit {
  /** First Contentful Paint (Paint Timing). */
  readonly fcp: number;
  /** Largest Contentful Paint. */
  readonly lcp: number;
  /** Cumulative Layout Shift (Layout Instability), without unit. */
  readonly cls: number;
  /** Total Blocking Time: what tasks after the first paint take beyond 50 ms each. */
  readonly tbt: number;
  /** The page, and what it cannot be painted without. */
  readonly requests: number;
  /** Bytes of the pictures that arrive at the top of the page, and on the way to its end. */
  readonly pictures: number;
}

/** 1.6 Mbps down and 150 ms for each answer: what Lighthouse calls slow 4G. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** A phone: 390 by 844 pixels, of which each is three by three. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/**
 * Opens a page five times as somebody does who has never been there, on a phone with a quarter of this machine's speed.
 *
 * @param browser started by `launch`
 * @param address of the page
 * @returns the median of each figure; the layout shift is the worst of the five
 */
export async function visitSlowly(browser: Browser, address: string): Promise<SlowVisit> {
  const visits: SlowVisit[] = [];
  for (let run = 0; run < 5; run += 1) {
    const context = await browser.newContext(phone);
    visits.push(await visitOnce(context, address));
    await context.close();
  }
  const of = (key: keyof SlowVisit) => visits.map((visit) => visit[key]);
  return {
    fcp: median(of('fcp')),
    lcp: median(of('lcp')),
    cls: Math.max(...of('cls')),
    tbt: median(of('tbt')),
    requests: median(of('requests')),
    pictures: median(of('pictures')),
  };
}

async function visitOnce(context: BrowserContext, address: string): Promise<SlowVisit> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', slow4g);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const pictures = countPictures(client);
  // esbuild, which compiles this file as it is run, calls this in every function that has a name.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(readFigures);
  await scrollThrough(page);
  return { ...seen, pictures: pictures() };
}

/** Bytes on the wire, their headers included. */
function countPictures(client: CDPSession): () => number {
  const kinds = new Map<string, string>();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Image') bytes += encodedDataLength;
  });
  return () => bytes;
}

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += phone.viewport.height) {
    await page.mouse.wheel(0, phone.viewport.height);
    await page.waitForTimeout(100);
  }
  await page.waitForLoadState('networkidle');
}

/** Runs in the page, before it. */
function watch(): void {
  const figures = { lcp: 0, cls: 0, tbt: 0 };
  const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
  const see = (type: string, add: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  const numberIn = (entry: PerformanceEntry, key: string) => Number(Reflect.get(entry, key) ?? 0);
  see('largest-contentful-paint', (entry) => (figures.lcp = entry.startTime));
  see('layout-shift', (entry) => (figures.cls += numberIn(entry, 'value')));
  see('longtask', ({ startTime, duration }) => {
    if (startTime >= firstPaint()) figures.tbt += Math.max(0, duration - 50);
  });
  Reflect.set(window, 'figures', figures);
}

/** Runs in the page, after it. */
function readFigures(): Omit<SlowVisit, 'pictures'> {
  const figures: unknown = Reflect.get(window, 'figures');
  const numberOf = (key: string) =>
    typeof figures === 'object' && figures !== null ? Number(Reflect.get(figures, key)) : 0;
  const blocking = performance
    .getEntriesByType('resource')
    .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking');
  return {
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    lcp: numberOf('lcp'),
    cls: numberOf('cls'),
    tbt: numberOf('tbt'),
    requests: 1 + blocking.length,
  };
}
