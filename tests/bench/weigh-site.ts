import { hold, ratio, say } from './budgets';
import { pagesOf, weighPage } from './weigh';

/**
 * Prints what every page of a site weighs, sent in both ways, and holds it to the budgets.
 *
 * @param ours the site as it is delivered
 * @param plain the same as plain Next.js sends it
 */
export function weighSite(ours: string, plain: string): void {
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
  hold('home page, bytes of script', home.script + home.inline, 0);
  hold('programme with its islands, bytes', most(pages.filter(isProgramme)), 30_000);
  hold('heaviest other page with its islands, bytes', most(pages.filter(isOther)), 20_000);
  const without = pages.filter(({ is }) => is.script + is.inline === 0).length;
  console.log(`      ${without} of ${pages.length} pages carry no script`);
}
