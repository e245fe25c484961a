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

/** Opens a page of the site in a fresh profile, hands it to a test, and closes it. */
export type VisitPage = <T>(
  path: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
) => Promise<T>;

/**
 * Starts a browser for the tests of a file.
 *
 * @returns what opens pages; paths are below the site's origin
 */
export function useBrowser(): VisitPage {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch(inject('browserPath'));
  });
  afterAll(() => browser?.close());
  return async (path, options, look) => {
    if (!browser) throw new Error('the browser has not started');
    const context = await browser.newContext({ baseURL: inject('origin'), ...options });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('requestfailed', (request) => {
        // What a page still asks for when somebody leaves it is no failure.
        if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
        complaints.push(`failed: ${request.url()}`);
      });
      page.on('request', (request) => requests.push(request.url()));
      const response = await page.goto(path, { waitUntil: 'load' });
      return await look({ page, response, complaints, requests });
    } finally {
      // What still answers for the page when a test is over has nobody to tell.
      for (const open of context.pages()) await open.unrouteAll({ behavior: 'ignoreErrors' });
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
  };
}
