import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * What Turbopack gives to a loader, as far as it is used here (https://webpack.js.org/api/loaders/).
 *
 * @typedef {{
 *   getOptions(): { folders: string[] },
 *   addDependency(file: string): void,
 *   addContextDependency(folder: string): void,
 * }} LoaderContext
 */

/**
 * Makes `revision.js` depend on every file below the folders of its options, and change when one of them does.
 *
 * @this {LoaderContext}
 * @returns {string} the module's source
 */
export default function revisionLoader() {
  const hash = createHash('sha256');
  for (const folder of this.getOptions().folders.filter((name) => fs.existsSync(name))) {
    this.addContextDependency(folder);
    for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name);
      const stats = fs.statSync(file, { throwIfNoEntry: false });
      if (stats?.isDirectory()) this.addContextDependency(file);
      if (!stats?.isFile()) continue;
      this.addDependency(file);
      hash.update(`${file} ${stats.mtimeMs} ${stats.size}\n`);
    }
  }
  return `export const revision = '${hash.digest('hex')}';\n`;
}
