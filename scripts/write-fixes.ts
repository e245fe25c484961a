import fs from 'node:fs';
import type { FixedFile } from '../lib/check';

/**
 * Writes mended files, or shows what would change. A file is replaced as a whole, never half-written.
 *
 * @param files from `applyFixes`
 * @param how `show` writes nothing
 */
export function writeFixes(files: readonly FixedFile[], how: 'write' | 'show'): void {
  for (const { file, text, edits } of files) {
    for (const edit of edits) {
      console.log(`${file}:${edit.line}:${edit.column}\n  - ${edit.old}\n  + ${edit.new}`);
    }
    if (how === 'show') continue;
    const endings = fs.readFileSync(file, 'utf8').includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
    const fresh = `${file}.mended`;
    fs.writeFileSync(fresh, endings);
    fs.renameSync(fresh, file);
  }
}
