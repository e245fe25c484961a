import path from 'node:path';
import { exportSite } from '../lib/delivery';
import { build } from './build';

const code = await build();
if (code === 0) {
  const publicFolder = path.join(path.dirname(process.env.CONTENT_DIR ?? 'content'), 'public');
  const publicFolders = ['public', publicFolder];
  const files = exportSite({ dist: process.env.PLENARY_DIST_DIR ?? '.next', publicFolders, out: 'out' });
  console.log(`Wrote ${files} files to out/.`);
}
process.exitCode = code;
