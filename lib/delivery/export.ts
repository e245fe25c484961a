import { readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './files';
import { deliverPages, routeOf, type DeliverBuildOptions, type DeliverReport } from './pages';

const flightFile = /(^|\/)__next\.[^/]*\.txt$/;
const runtimeFile = /^_next\/static\/(?!media\/).*\.(js|css|map)$/;

/**
 * Delivers a static export, and takes away what its pages no longer ask for: flight files beside pages, and the scripts
 * and stylesheets of the runtime. While a page keeps its runtime they all stay. HTML files that came from `public/` are
 * not Next's and stay as they are.
 */
export async function deliverExport(
  outDir: string,
  options: DeliverBuildOptions = {},
): Promise<DeliverReport> {
  const files = await filesBelow(outDir);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file: path.join(outDir, file), route: routeOf(file) }));
  const report = await deliverPages(pages, path.join(outDir, '_next/static'), options);
  if (report.left.some((route) => options.withRuntime?.includes(route))) return report;
  const htmlFiles = new Set(files.filter((file) => file.endsWith('.html')));
  for (const file of files) {
    if (!runtimeFile.test(file) && !flightFile.test(file) && !(await isFlightOfPage(outDir, file, htmlFiles)))
      continue;
    await rm(path.join(outDir, file));
    report.removed.push(file);
  }
  await dropEmptyFolders(outDir, report.removed);
  return report;
}

/** A text file beside a page may be an author's own (`robots.txt` has no page, but `notes.txt` may): flight has rows `0:{…`. */
async function isFlightOfPage(
  outDir: string,
  file: string,
  htmlFiles: ReadonlySet<string>,
): Promise<boolean> {
  if (!file.endsWith('.txt') || !htmlFiles.has(file.replace(/\.txt$/, '.html'))) return false;
  return /^[\da-f]+:("\$Sreact|I\[|[[{"])/m.test(await readFile(path.join(outDir, file), 'utf8'));
}

/** Removes the folders that held nothing but removed files, from the innermost out. */
async function dropEmptyFolders(outDir: string, removed: readonly string[]): Promise<void> {
  const folders = new Set(removed.flatMap((file) => ancestors(path.posix.dirname(file))));
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    await rmdir(path.join(outDir, folder)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
    });
  }
}

function ancestors(folder: string): string[] {
  return folder === '.' ? [] : [folder, ...ancestors(path.posix.dirname(folder))];
}
