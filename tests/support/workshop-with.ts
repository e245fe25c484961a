import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Writes a small workshop of its own for one test.
 *
 * @param files what is put into (or replaces) the smallest workshop, by their way below the content folder
 * @returns the content folder
 */
export function workshopWith(files: Readonly<Record<string, string>>): string {
  const root = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-')), 'content');
  fs.cpSync('tests/fixtures/workshops/minimal/content', root, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
  return root;
}
