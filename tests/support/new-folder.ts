import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Makes an empty folder of its own. */
export function newFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-'));
}
