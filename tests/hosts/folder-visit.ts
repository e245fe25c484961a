import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../support/find-browser';
import { launch } from '../support/launch';

/**
 * Walks through a site that stands in a folder of its host, with a real browser: follows the navigation, looks at every
 * picture, searches, stars a session and finds it again.
 *
 * @param origin the host
 * @param base the folder, such as `/repo`
 * @returns what did not work, what the browser complained of, and what was asked for outside the folder
 */
export async function folderProblems(origin: string, base: string): Promise<string[]> {
  const browser = await launch(findBrowser());
  try {
    return await walk(browser, origin, base);
  } finally {
    await browser.close();
  }
}

async function walk(browser: Browser, origin: string, base: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${String(error)}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What was still on its way when the next page was opened.
    if (why !== 'net::ERR_ABORTED') problems.push(`${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    if (!response.url().startsWith(`${origin}${base}/`)) problems.push(`${response.url()} was asked for`);
    if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
  });
  const steps = { followNavigation, search, star };
  for (const [name, step] of Object.entries(steps)) {
    try {
      await page.goto(`${origin}${base}/`);
      await step(page, `${origin}${base}/`);
    } catch (error) {
      problems.push(`${name}: ${String(error).slice(0, 400)}`);
    }
  }
  return problems;
}

async function followNavigation(page: Page, home: string): Promise<void> {
  const links = await page
    .locator('nav a')
    .evaluateAll((all) => all.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])));
  const inside = [...new Set(links.map((href) => href.replace(/#.*/, '')))].filter((href) =>
    href.startsWith(home),
  );
  if (inside.length < 3) throw new Error(`the navigation has ${inside.length} links`);
  for (const href of inside) {
    await page.goto(href);
    await lookAtPictures(page);
  }
}

async function lookAtPictures(page: Page): Promise<void> {
  const broken = await page.locator('img').evaluateAll((all) =>
    Promise.all(
      all.map(async (image) => {
        if (!(image instanceof HTMLImageElement)) return '';
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
        return image.naturalWidth > 0 ? '' : image.currentSrc;
      }),
    ),
  );
  const named = broken.filter(Boolean);
  if (named.length > 0) throw new Error(`${page.url()}: no picture at ${named.join(', ')}`);
}

async function search(page: Page, home: string): Promise<void> {
  await page.goto(`${home}search`);
  await page.locator('form[data-search] input').pressSequentially('personal', { delay: 30 });
  await page.locator('[data-results] a').first().click({ timeout: 10_000 });
  await page.waitForURL((url) => url.href.startsWith(home) && !url.pathname.endsWith('/search'));
  await page.locator('h1').first().waitFor();
}

async function star(page: Page, home: string): Promise<void> {
  await page.goto(`${home}programme`);
  const button = page.locator('[data-star] button[aria-pressed=false]').first();
  await button.click({ timeout: 10_000 });
  await page.goto(`${home}my-programme`);
  await page.locator('[data-days] h3').first().waitFor({ timeout: 10_000 });
}
