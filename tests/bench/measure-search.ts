import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** What searching a site costs a visitor. */
export interface SearchFigures {
  /** Bytes after brotli, sent with the page. */
  readonly island: number;
  /** Bytes after brotli, sent when the visitor begins to search. */
  readonly index: number;
  /** Milliseconds from the first question to its answer: the index is fetched and read. */
  readonly first: number;
  /** Milliseconds from a question to its answer on the page, median of all that were asked. */
  readonly median: number;
  /** The same, the slowest. */
  readonly worst: number;
}

/** As visitors ask: names, beginnings, mistakes, several words, single letters, nothing that there is. */
const questions = (
  'glaze|shard|kil|clay tablets|wheel songs under rain|kilnlm|potnte|fictova|priya|a|on|the|panel|' +
  'rindfleisch|honest slip recipes without a wheel|文法|שברים|poster|visa|workshop gossip at low temperature|zzzz'
).split('|');

/**
 * Searches a site on a phone that is four times slower than this machine.
 *
 * @param browser started by `launch`
 * @param origin of a running site with a search
 * @returns see {@link SearchFigures}; the time for the network is this machine's own
 */
export async function measureSearch(browser: Browser, origin: string): Promise<SearchFigures> {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/search`, { waitUntil: 'load' });
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const first = await ask(page, 'first');
    const times: number[] = [];
    for (const words of questions) times.push(await ask(page, words));
    times.sort((a, b) => a - b);
    return {
      island: await weigh(`${origin}/files/islands/search.js`),
      index: await weigh(`${origin}/files/search.json`),
      first: Math.round(first),
      median: Math.round(times[times.length >> 1] ?? 0),
      worst: Math.round(times.at(-1) ?? 0),
    };
  } finally {
    await page.close();
  }
}

/** Milliseconds until the page says how many there are, for which it has listed them before. */
function ask(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((resolve, reject) => {
        const form = document.querySelector<HTMLFormElement>('form[data-search]');
        const input = form?.querySelector('input');
        const status = form?.querySelector('[data-status]');
        if (!form || !input || !status) return reject(new Error('the page has no search'));
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!status.textContent?.includes(asked)) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(status, { childList: true });
        input.value = asked;
        form.requestSubmit();
      }),
    words,
  );
}

async function weigh(address: string): Promise<number> {
  const answer = await fetch(address);
  return brotliCompressSync(new Uint8Array(await answer.arrayBuffer())).length;
}
