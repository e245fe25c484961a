import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow, replaceFile } from './files';
import { deliverPages, routeOf, type DeliverBuildOptions, type DeliverReport } from './pages';

/**
 * Delivers what `next build` left for `next start` and `vercel build`: each HTML file of `server/app` and of
 * `server/pages`, the error pages included.
 *
 * The `.rsc` files stay, for manifests list them, and are emptied: no page asks for them, and React writes their parts in
 * the order in which they happen to be ready, another in each build. The scripts under `static/` stay too. In `.meta` files a `link` header, which would have a browser load files that the page no longer uses, goes.
 */
export async function deliverBuild(
  distDir: string,
  options: DeliverBuildOptions = {},
): Promise<DeliverReport> {
  const server = path.join(distDir, 'server');
  const files = filesBelow(server).filter((file) => /^(app|pages)\//.test(file));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file: path.join(server, file), route: routeOf(file.replace(/^(app|pages)\//, '')) }));
  const report = await deliverPages(pages, path.join(distDir, 'static'), options);
  const metas = pages
    .filter(({ route }) => report.pages.includes(route))
    .map(({ file }) => file.replace(/\.html$/, '.meta'));
  const present = new Set(files.map((file) => path.join(server, file)));
  for (const meta of metas.filter((file) => present.has(file))) await dropLinkHeader(meta);
  const delivered = new Set(metas.map((file) => file.replace(/\.meta$/, '')));
  for (const file of present) if (delivered.has(pageOfPayload(file))) replaceFile(file, '');
  return report;
}

/** The page, without its ending, that a file holds for Next's client, whole or in parts; nothing for another file. */
function pageOfPayload(file: string): string {
  return /^(.*?)(?:\.segments[\\/].*)?\.rsc$/s.exec(file)?.[1] ?? '';
}

/** Takes the `link` header out of a page's `.meta` file, when it holds one. */
async function dropLinkHeader(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const cleaned = withoutLinkHeader(text);
  if (cleaned !== text) replaceFile(file, cleaned);
}

/** The text of a `.meta` file without its `link` header; the same text when it has none. */
function withoutLinkHeader(text: string): string {
  const meta: unknown = JSON.parse(text);
  if (!isRecord(meta) || !isRecord(meta['headers'])) return text;
  const headers = Object.entries(meta['headers']);
  const kept = headers.filter(([name]) => name.toLowerCase() !== 'link');
  if (kept.length === headers.length) return text;
  return JSON.stringify({ ...meta, headers: Object.fromEntries(kept) }, null, 2);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
