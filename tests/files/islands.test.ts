import fs from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { bundleIsland, islandFiles, islandName } from '../../app/files/islands';
import { staticFiles } from '../../app/files/table';

/** A few kilobytes, on conference wifi; the search brings its engine along. */
const largest = (file: string) => (file.endsWith('search.island.ts') ? 9216 : 4096);

const names = [
  'copy',
  'find',
  'gallery',
  'live',
  'local-time',
  'mine',
  'my-programme',
  'now',
  'search',
  'video',
];

test('every file that an island asks for is described in docs/files.md', async () => {
  const guide = fs.readFileSync('docs/files.md', 'utf8');
  const asked = (await staticFiles()).map(({ path }) => path).filter((path) => path.endsWith('.json'));
  expect(asked).toEqual(expect.arrayContaining(['search.json', 'programme.json']));
  for (const path of asked) expect(guide, path).toContain(`| \`/files/${path}\` |`);
});

describe('islands', () => {
  test('are served from the one table of files', async () => {
    expect(islandFiles().map(islandName)).toEqual(names);
    const served = (await staticFiles()).filter(({ path }) => path.startsWith('islands/'));
    expect(served).toMatchObject(
      names.map((name) => ({ path: `islands/${name}.js`, type: 'text/javascript; charset=utf-8' })),
    );
  });

  test.each(islandFiles())('%s is small, whole, and the same each time', async (file) => {
    const bytes = await bundleIsland(file);
    expect(bytes.length).toBeGreaterThan(100);
    expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(largest(file));
    expect(Buffer.from(bytes).toString()).not.toMatch(
      /\bimport\b(?!\.meta)|\b(?:require|sourceMappingURL)\b/,
    );
    expect(Buffer.from(await bundleIsland(file)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('find letters by the same rule, those too that are no letter of a–z with an accent', async () => {
    for (const name of ['find', 'search']) {
      const bytes = await bundleIsland(`components/${name}/${name}.island.ts`);
      expect(Buffer.from(bytes).toString()).toMatch(/(?:ł|\\u0142)["']?: ?"l"/);
    }
  });

  test('import nothing heavy', async () => {
    const lint = async (code: string) => {
      const [result] = await new ESLint().lintText(code, { filePath: 'components/gallery/wrong.island.ts' });
      return result?.messages.map(({ message }) => message);
    };
    const refusal =
      'An island imports other *.browser.ts files, lib/words, lib/dates and lib/search: everything else is heavy.';
    expect(await lint("import 'react';\n")).toEqual([refusal]);
    expect(await lint("import '../../lib/schema/link';\n")).toEqual([refusal]);
    expect(await lint("import '../../lib/dates/zone';\nimport './swipe.browser';\n")).toEqual([]);
  });
});
