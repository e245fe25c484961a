import fs from 'node:fs';
import path from 'node:path';
import { writeRedirects, type Redirects } from './redirect-files';
import { filesBelow } from './files';
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
}

/**
 * Writes a delivered build as plain files for any static host: the same HTML, byte for byte, that the server sends.
 *
 * @param options see {@link ExportOptions}
 * @returns how many files the site has
 * @throws when the build holds an answer that no file can stand for
 */
export function exportSite({ dist, publicFolders, out, redirects }: ExportOptions): number {
  const fresh = `${out}-new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { recursive: true });
  for (const folder of publicFolders.filter((name) => fs.existsSync(name))) {
    fs.cpSync(folder, fresh, { recursive: true });
  }
  const media = path.join(dist, 'static/media');
  if (fs.existsSync(media)) fs.cpSync(media, path.join(fresh, '_next/static/media'), { recursive: true });
  const app = path.join(dist, 'server/app');
  if (!fs.existsSync(app)) throw new Error(`${dist} holds no build of the site`);
  for (const name of filesBelow(app)) {
    const target = targetOf(name);
    if (target === undefined) continue;
    fs.mkdirSync(path.dirname(path.join(fresh, target)), { recursive: true });
    fs.copyFileSync(path.join(app, name), path.join(fresh, target));
  }
  if (redirects) writeRedirects(fresh, redirects);
  switchFolder(fresh, out);
  return filesBelow(out).length;
}

/** The file that an answer of the build becomes; undefined for what only a server needs. */
function targetOf(name: string): string | undefined {
  if (name === '_not-found.html') return '404.html';
  if (name.startsWith('_') || name.startsWith('files/public/')) return undefined;
  if (name.endsWith('.html')) return name;
  return name.endsWith('.body') ? name.slice(0, -'.body'.length) : undefined;
}
