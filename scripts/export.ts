import path from 'node:path';
import { siteUrl } from '../app/site-facts';
import { loadWorkshop } from '../lib/content';
import { exportSite } from '../lib/delivery';
import { wordsFor } from '../lib/words';
import { build } from './build';

const code = await build();
if (code === 0) {
  const root = process.env.CONTENT_DIR ?? 'content';
  const { site } = loadWorkshop(root);
  const files = exportSite({
    dist: process.env.PLENARY_DIST_DIR ?? '.next',
    publicFolders: ['public', path.join(path.dirname(root), 'public')],
    out: 'out',
    redirects: {
      entries: site.redirects,
      origin: siteUrl(site),
      lang: site.lang,
      words: wordsFor(site.lang).moved,
    },
  });
  console.log(`Wrote ${files} files to out/.`);
}
process.exitCode = code;
