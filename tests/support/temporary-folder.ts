import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Gives all tests one folder for what they write, and removes it after the last. */
export default function setup(): () => void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-tests-'));
  process.env.TMPDIR = folder;
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
