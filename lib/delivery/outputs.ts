import fs from 'node:fs';
import path from 'node:path';
import { replaceFile } from './files';
import { deliverPages, routeOf, type DeliverBuildOptions, type DeliverReport } from './pages';

/** What Next tells an adapter of its build, so far as delivery looks at it (Next's `NextAdapter`, `onBuildComplete`). */
export interface BuildOutputs {
  readonly distDir: string;
  readonly outputs: {
    readonly prerenders: readonly {
      readonly pathname: string;
      readonly fallback?: { readonly filePath?: string };
    }[];
    readonly staticFiles: readonly { readonly pathname: string; readonly filePath: string }[];
  };
}

/**
 * Delivers the pages that an adapter is about to copy. With an adapter they do not lie where `next start` has them.
 *
 * @param build what Next tells the adapter
 * @param options as for a build
 */
export async function deliverOutputs(
  build: BuildOutputs,
  options: DeliverBuildOptions = {},
): Promise<DeliverReport> {
  const { distDir, outputs } = build;
  const files = [
    ...outputs.prerenders.map(({ pathname, fallback }) => ({ pathname, file: fallback?.filePath })),
    ...outputs.staticFiles.map(({ pathname, filePath }) => ({ pathname, file: filePath })),
  ];
  const pages = new Map<string, string>();
  for (const { pathname, file } of files)
    if (file?.endsWith('.html') && fs.existsSync(file)) pages.set(file, routeOf(pathname.slice(1)));
  const report = await deliverPages(
    [...pages].map(([file, route]) => ({ file, route })),
    path.join(distDir, 'static'),
    options,
  );
  const delivered = new Set(report.pages);
  for (const { pathname, file } of files) if (file && isPayloadOf(pathname, delivered)) replaceFile(file, '');
  return report;
}

/** Whether Next's client would ask for it instead of a delivered page; see `build.ts`. */
function isPayloadOf(pathname: string, delivered: ReadonlySet<string>): boolean {
  const [, page] = /^(.*?)(?:\.segments\/.*)?\.rsc$/s.exec(pathname) ?? [];
  return page !== undefined && delivered.has(page === '/index' ? '/' : page);
}
