import path from 'node:path';
import { siteUrl } from '../app/site-facts';
import type { Site } from '../lib/schema/site';
import { wordsFor } from '../lib/words';
import { build } from './build';
import { readSite } from './read-site';

const site = readSite();
const basePath = site ? findBasePath(site) : '';
const code = await build();
if (site && code === 0) await writeSite(site);
process.exitCode = code;

async function writeSite(site: Site): Promise<void> {
  const root = process.env.CONTENT_DIR ?? 'content';
  const origin = siteUrl(site);
  // Read only now, so that the build has the memory.
  const { exportSite } = await import('../lib/delivery');
  const files = await exportSite({
    dist: process.env.PLENARY_DIST_DIR ?? '.next',
    publicFolders: ['public', path.join(path.dirname(root), 'public')],
    out: 'out',
    basePath,
    origin,
    redirects: { entries: site.redirects, origin, lang: site.lang, words: wordsFor(site.lang).moved },
  });
  console.log(`Wrote ${files} files to out/${basePath ? `, for ${basePath}/` : ''}.`);
}

/**
 * The folder of its host that the site stands in: `BASE_PATH`, else the path of its address. An address without a path gets
 * it, so that whole addresses (canonical, sitemap, feeds) are right too.
 */
function findBasePath(site: Site): string {
  const url = siteUrl(site);
  const named = process.env.BASE_PATH?.replace(/^\/*|\/+$/g, '');
  const inUrl = url === undefined ? '' : new URL(url).pathname.replace(/\/$/, '');
  if (named === undefined) return inUrl;
  if (named !== '' && url !== undefined && inUrl === '') process.env.SITE_URL = `${url}/${named}`;
  return named && `/${named}`;
}
