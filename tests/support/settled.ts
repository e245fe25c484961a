import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadWorkshop, type Workshop } from '../../lib/content';

/**
 * The full fixture after its day has been settled: everything in it has an instant.
 *
 * @param files that are written over it, by their way below the content folder
 * @param changes what is replaced in `schedule.yaml`
 */
export function settledWorkshop(
  files: Readonly<Record<string, string>> = {},
  changes: readonly (readonly [from: string, to: string])[] = [],
): Workshop {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-settled-'));
  fs.cpSync('tests/fixtures/workshops/full', folder, { recursive: true });
  const content = path.join(folder, 'content');
  edit(path.join(content, 'schedule.yaml'), [
    ['either: [2031-08-01, 2031-08-02]', 'date: 2031-08-01'],
    ...changes,
  ]);
  edit(path.join(content, 'dates.yaml'), [
    ['either: [2031-08-01, 2031-08-02]', 'date: 2031-08-01'],
    ['previously: [2031-02-15]', 'previously: [2031-02-15]\n  changed: 2031-02-10'],
  ]);
  fs.rmSync(path.join(content, 'news'), { recursive: true });
  for (const [name, text] of Object.entries({ ...news, ...files })) {
    fs.mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    fs.writeFileSync(path.join(content, name), text);
  }
  try {
    return loadWorkshop(content);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const news = {
  'news/2031-01-02-call.mdx':
    '---\ntitle: "The call is out: <b> & \\"quotes\\""\ndate: 2031-01-02\n---\n\nRead *it*.\n\nTwice.\n',
  'news/2031-02-10-longer.mdx':
    '---\ntitle: Two weeks more\ndate: 2031-02-10\n---\n\nSee [the dates](/programme).\n',
};

function edit(file: string, changes: readonly (readonly [string, string])[]): void {
  let text = fs.readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    text = text.replace(from, to);
  }
  fs.writeFileSync(file, text);
}
