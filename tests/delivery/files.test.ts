import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { appendLines } from '../../lib/delivery/files';
import { newFolder } from '../support/new-folder';

test('lines of the site stand below those of an editor, whether or not the last of them has an end', () => {
  const file = path.join(newFolder(), '_headers');
  appendLines(file, '/*\n  A: b\n');
  expect(fs.readFileSync(file, 'utf8')).toBe('/*\n  A: b\n');
  fs.writeFileSync(file, '/own\n  X-Robots-Tag: noarchive');
  appendLines(file, '/*\n  A: b\n');
  expect(fs.readFileSync(file, 'utf8')).toBe('/own\n  X-Robots-Tag: noarchive\n/*\n  A: b\n');
});
