import { chromium, type Browser } from 'playwright-core';

/** Chromium as the tests use it: alone, quiet, and asking nobody for anything. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the browser.
 *
 * @param executablePath from `findBrowser`
 * @returns the browser; whoever starts it closes it
 */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}
