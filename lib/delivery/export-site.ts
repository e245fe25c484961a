import fs from 'node:fs';
import path from 'node:path';
import { moveManifest, moveToFolder } from './base-path';
import { compressFiles } from './compress';
import { headersFile } from './header-files';
import { writeRedirects, type Redirects } from './redirect-files';
import { appendLines, filesBelow } from './files';
import { switchFolder } from './switch-folder';

interface ExportOptions {
  /** The folder of a delivered build. */
  readonly dist: string;
  /** Folders of files that are served as they are; of files with one name, the last folder's counts. */
  readonly publicFolders: readonly string[];
  /** Where the static site goes; whatever stands there is replaced. */
  readonly out: string;
  /** What moved; nothing without it. */
  readonly redirects?: Redirects;
  /** The folder of its host that the site stands in, such as `/workshop`; none without it. */
  readonly basePath?: string;
  /** The site's address, when it is known. */
  readonly origin?: string;
}

/**
 * Writes a delivered build as plain files for any static host: the same HTML, byte for byte, that the server sends, but for
 * the folder that addresses begin in. Beside it lies what hosts want to be told: `_headers` and `_redirects` for Netlify
 * and Cloudflare, `.nojekyll` and `CNAME` for GitHub Pages, `.br` and `.gz` for nginx.
 *
 * @param options see {@link ExportOptions}
 * @returns how many files the site has, without the compressed ones
 * @throws when the build holds an answer that no file can stand for
 */
export async function exportSite(options: ExportOptions): Promise<number> {
  const { dist, publicFolders, out, redirects, basePath = '', origin } = options;
  const fresh = `${out}-new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { recursive: true });
  copyPublic(dist, publicFolders, fresh);
  const app = path.join(dist, 'server/app');
  if (!fs.existsSync(app)) throw new Error(`${dist} holds no build of the site`);
  for (const name of filesBelow(app)) {
    const target = targetOf(name);
    if (target === undefined) continue;
    fs.mkdirSync(path.dirname(path.join(fresh, target)), { recursive: true });
    fs.copyFileSync(path.join(app, name), path.join(fresh, target));
  }
  if (redirects) writeRedirects(fresh, redirects);
  if (basePath) moveSite(fresh, basePath);
  else appendLines(path.join(fresh, '_headers'), headersFile(filesBelow(fresh)));
  fs.writeFileSync(path.join(fresh, '.nojekyll'), '');
  const domain = customDomain(origin);
  if (domain && !basePath) fs.writeFileSync(path.join(fresh, 'CNAME'), `${domain}\n`);
  const files = filesBelow(fresh);
  await compressFiles(fresh, files);
  switchFolder(fresh, out);
  return files.length;
}

function copyPublic(dist: string, publicFolders: readonly string[], fresh: string): void {
  for (const folder of publicFolders.filter((name) => fs.existsSync(name))) {
    fs.cpSync(folder, fresh, { recursive: true });
  }
  const media = path.join(dist, 'static/media');
  if (fs.existsSync(media)) fs.cpSync(media, path.join(fresh, '_next/static/media'), { recursive: true });
}

/** `_redirects` goes: the hosts that follow it serve a site at their root. */
function moveSite(folder: string, basePath: string): void {
  fs.rmSync(path.join(folder, '_redirects'), { force: true });
  const rewrite = (name: string, move: (text: string, basePath: string) => string) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, move(fs.readFileSync(file, 'utf8'), basePath));
  };
  for (const name of filesBelow(folder)) {
    if (name.endsWith('.html')) rewrite(name, moveToFolder);
    if (name.endsWith('.webmanifest')) rewrite(name, moveManifest);
  }
}

/** The site's host, when it is one of its own and not a subdomain that a provider lends. */
function customDomain(origin: string | undefined): string | undefined {
  const host = origin === undefined ? undefined : new URL(origin).hostname;
  return host && !/\.(github\.io|vercel\.app|netlify\.app|pages\.dev)$/.test(host) ? host : undefined;
}

/** The file that an answer of the build becomes; undefined for what only a server needs. */
function targetOf(name: string): string | undefined {
  if (name === '_not-found.html') return '404.html';
  if (name.startsWith('_') || name.startsWith('files/public/')) return undefined;
  if (name.endsWith('.html')) return name;
  return name.endsWith('.body') ? name.slice(0, -'.body'.length) : undefined;
}
