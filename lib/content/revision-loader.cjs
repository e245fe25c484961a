const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/**
 * Makes `revision.js` depend on every file below the folders of its options, and change when one of them does.
 *
 * @this {import('webpack').LoaderContext<{ folders: string[] }>}
 * @returns {string} the module's source
 */
module.exports = function revisionLoader() {
  const hash = createHash('sha256');
  for (const folder of this.getOptions().folders.filter((name) => fs.existsSync(name))) {
    this.addContextDependency(folder);
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isDirectory()) this.addContextDependency(file);
      if (!entry.isFile()) continue;
      this.addDependency(file);
      const { mtimeMs, size } = fs.statSync(file);
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return `export const revision = '${hash.digest('hex')}';\n`;
};
