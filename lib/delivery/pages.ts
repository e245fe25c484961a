import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from './files';
import { DeliveryError, deliverPage, type DeliverOptions } from './page';

/** How a whole build is delivered. */
export interface DeliverBuildOptions extends Omit<DeliverOptions, 'route' | 'readCss'> {
  /** Routes that keep the framework's runtime: they are left as Next built them. */
  withRuntime?: readonly string[];
}

export interface DeliverReport {
  /** Routes delivered now. */
  pages: string[];
  /** Routes left as they are: they keep their runtime, or are no page of Next's, or were delivered before. */
  left: string[];
  bytesBefore: number;
  bytesAfter: number;
}

/** An HTML file of a build. */
export interface PageFile {
  file: string;
  route: string;
}

/** What only a page that Next built and nobody has delivered carries. */
const undelivered = /self\.__next_f|id="__NEXT_DATA__"|<script[^>]+\/_next\/static\//;

/**
 * Delivers the pages of a build. Nothing is written unless all can be: a build is delivered whole or not at all.
 *
 * @param staticFolder the folder that `/_next/static/` stands for
 */
export async function deliverPages(
  files: readonly PageFile[],
  staticFolder: string,
  options: DeliverBuildOptions,
): Promise<DeliverReport> {
  const readCss = cssReader(staticFolder, options.basePath ?? '');
  const report: DeliverReport = { pages: [], left: [], bytesBefore: 0, bytesAfter: 0 };
  const delivered = new Map<string, string>();
  const problems: string[] = [];
  for (const { file, route } of files) {
    const html = await readFile(file, 'utf8');
    if (options.withRuntime?.includes(route) || !undelivered.test(html)) {
      report.left.push(route);
      continue;
    }
    try {
      const page = deliverPage(html, { ...options, route, readCss });
      delivered.set(file, page);
      report.pages.push(route);
      report.bytesBefore += Buffer.byteLength(html);
      report.bytesAfter += Buffer.byteLength(page);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      problems.push(`${file}: ${error.message}`);
    }
  }
  if (problems.length > 0) throw new DeliveryError(problems.join('\n'));
  for (const [file, page] of delivered) replaceFile(file, page);
  return report;
}

/** The route that an HTML file answers; `program/index.html` is a page of a site with trailing slashes. */
export function routeOf(file: string): string {
  return `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`;
}

function cssReader(staticFolder: string, basePath: string): (href: string) => string {
  const texts = new Map<string, string>();
  const prefix = `${basePath}/_next/static/`;
  return (href) => {
    const { pathname } = new URL(href, 'http://delivery.invalid');
    if (!pathname.startsWith(prefix) || !href.startsWith('/') || href.startsWith('//'))
      throw new DeliveryError(`the stylesheet ${href} is not one of the build`);
    const text =
      texts.get(pathname) ??
      readFileSync(path.join(staticFolder, decodeURIComponent(pathname.slice(prefix.length))), 'utf8');
    texts.set(pathname, text);
    return text;
  };
}
