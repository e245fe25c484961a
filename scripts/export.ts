import path from 'node:path';
import { siteUrl } from '../app/site-facts';
import { loadWorkshop, readWorkshop } from '../lib/content';
import { exportSite } from '../lib/delivery';
import { wordsFor } from '../lib/words';
import { build } from './build';

const root = process.env.CONTENT_DIR ?? 'content';
const basePath = findBasePath();
const code = await build();
if (code === 0) {
  const { site } = loadWorkshop(root);
  const origin = siteUrl(site);
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
process.exitCode = code;

/**
 * The folder of its host that the site stands in: `BASE_PATH`, else the path of its address. An address without a path gets
 * it, so that whole addresses (canonical, sitemap, feeds) are right too.
 */
function findBasePath(): string {
  // What is wrong with the content is said by the check that comes next.
  const url = siteUrl(readWorkshop(root).workshop.site);
  const named = process.env.BASE_PATH?.replace(/^\/*|\/+$/g, '');
  const inUrl = url === undefined ? '' : new URL(url).pathname.replace(/\/$/, '');
  if (named === undefined) return inUrl;
  if (named !== '' && url !== undefined && inUrl === '') process.env.SITE_URL = `${url}/${named}`;
  return named && `/${named}`;
}
