import { Suspense, type ReactNode } from 'react';
import type { BrowserContext } from 'playwright-core';
import { prerender } from 'react-dom/static';
import { bundleIsland } from '../../app/files/islands';
import { bindTags } from '../../app/mdx-components';
import { pieceNames } from '../../app/tags/context';
import { tags } from '../../components/tags';
import type { Workshop } from '../../lib/content';
import { readBody, renderBody } from '../../lib/mdx';

/** Where the pages stand that no server has. */
export const origin = 'https://workshop.example';

/**
 * Renders Markdown with tags as a page: as it is delivered, but without styles.
 *
 * @param workshop whose data the tags show
 * @param text Markdown with tags
 */
export async function textPage(workshop: Workshop, text: string): Promise<string> {
  const read = readBody({ file: 'page.mdx', text, line: 1 }, tags);
  const { outline } = read;
  const components = bindTags({ workshop, url: '/', outline, pictures: [], pieces: pieceNames() });
  return pageOf(workshop, <main>{await renderBody(read, components)}</main>);
}

/**
 * Renders what a route shows as a page.
 *
 * @param workshop whose language it is in
 * @param body what stands in it
 */
export async function pageOf({ site }: Workshop, body: ReactNode): Promise<string> {
  const { prelude } = await prerender(<Suspense>{body}</Suspense>);
  const html = (await new Response(prelude).text()).replace(/<!--.*?-->/g, '');
  return `<!doctype html><html lang="${site.lang}"><title>Page</title><body>${html}</body></html>`;
}

/**
 * Answers for pages and islands in a browser.
 *
 * @param context the browser's
 * @param pages HTML by path
 * @param hasIslands whether scripts come
 */
export async function answerWith(
  context: BrowserContext,
  pages: Readonly<Record<string, string>>,
  hasIslands = true,
): Promise<void> {
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const [, island] = /^(?:\/workshop)?\/files\/islands\/(.+)\.js$/.exec(pathname) ?? [];
    if (island !== undefined && !hasIslands) return route.abort();
    if (island !== undefined) {
      const body = Buffer.from(await bundleIsland(`components/${island}/${island}.island.ts`));
      return route.fulfill({ body, contentType: 'text/javascript' });
    }
    const body = pages[pathname];
    return route.fulfill(
      body === undefined ? { status: 404, body: '' } : { body, contentType: 'text/html; charset=utf-8' },
    );
  });
}
