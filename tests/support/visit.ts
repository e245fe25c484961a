import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';
import { launch } from './launch';

/** A page that was opened, and what the browser had to say about it. */
export interface Visit {
  readonly page: Page;
  readonly response: Response | null;
  /** Errors and warnings of the console, exceptions, and requests that failed. */
  readonly complaints: readonly string[];
  /** Every address that was asked for, the page's own first. */
  readonly requests: readonly string[];
}

/** Opens a page of the site, hands it to a test, and returns what the test makes of it. */
export type VisitPage = <T>(
  path: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
) => Promise<T>;

/** A tab of a profile of its own, and what is noted while it is visited. */
interface Tab {
  readonly page: Page;
  readonly notes: { complaints: string[]; requests: string[] };
}

/**
 * Starts a browser for the tests of a file; each visit has a fresh profile.
 *
 * @returns what opens pages; paths are below the site's origin
 */
export function useBrowser(): VisitPage {
  const browser = startBrowser();
  return async (path, options, look) => {
    const tab = await openTab(browser(), options);
    try {
      return await visitIn(tab, path, look);
    } finally {
      await closeTab(tab);
    }
  };
}

/**
 * Starts a browser for the tests of a file that only look: visits with the same options share a tab, one after the
 * other, for opening a profile takes longer than most looks. What a test stores or routes there, the next one meets.
 *
 * @returns what opens pages; paths are below the site's origin
 */
export function useReader(): VisitPage {
  const browser = startBrowser();
  const tabs = new Map<string, Tab>();
  return async (path, options, look) => {
    const key = JSON.stringify(options);
    const tab = tabs.get(key) ?? (await openTab(browser(), options));
    tabs.set(key, tab);
    return visitIn(tab, path, look);
  };
}

function startBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch(inject('browserPath'));
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser has not started');
    return browser;
  };
}

async function openTab(browser: Browser, options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext({ baseURL: inject('origin'), ...options });
  const tab: Tab = { page: await context.newPage(), notes: { complaints: [], requests: [] } };
  const complain = (complaint: string) => tab.notes.complaints.push(complaint);
  tab.page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  tab.page.on('pageerror', (error) => complain(String(error)));
  tab.page.on('requestfailed', (request) => {
    // What a page still asks for when somebody leaves it is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complain(`failed: ${request.url()}`);
  });
  tab.page.on('request', (request) => tab.notes.requests.push(request.url()));
  return tab;
}

async function visitIn<T>(
  { page, notes }: Tab,
  path: string,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const { complaints, requests } = Object.assign(notes, { complaints: [], requests: [] });
  const response = await page.goto(path, { waitUntil: 'load' });
  return look({ page, response, complaints, requests });
}

async function closeTab({ page }: Tab): Promise<void> {
  const context = page.context();
  // What still answers for the page when a test is over has nobody to tell.
  for (const open of context.pages()) await open.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}
