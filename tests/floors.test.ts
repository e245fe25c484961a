import fs from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { house } from '../eslint.config.js';
import { forbidden, roomOf } from '../eslint.floors.js';

const sources = /\.(?:tsx?|jsx?|css|scss)$/;

function folders(): string[] {
  const roots = fs
    .readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$|docs$|out)/.test(entry.name));
  return roots.flatMap(({ name }) =>
    fs
      .readdirSync(name, { recursive: true, encoding: 'utf8' })
      .filter((file) => sources.test(file))
      .map((file) => path.join(name, file)),
  );
}

describe('the house', () => {
  test('every file with code stands on a floor', () => {
    const files = folders();
    expect(files.length).toBeGreaterThan(80);
    expect(files.filter((file) => !roomOf(house, file))).toEqual([]);
  });

  test('a folder that is not drawn has no floor', () => {
    expect(roomOf(house, 'lib/newcomer/index.ts')).toBeUndefined();
    expect(forbidden(house, 'lib/newcomer/index.ts', 'lib/problem.ts')).toMatch(/stands on no floor/);
  });

  test('imports go down, never up, and never across', () => {
    expect(forbidden(house, 'app/prose.tsx', 'lib/mdx/index.ts')).toBeUndefined();
    expect(forbidden(house, 'lib/mdx/read.ts', 'lib/schema/id.ts')).toBeUndefined();
    expect(forbidden(house, 'lib/schema/id.ts', 'lib/mdx/read.ts')).toMatch(/above/);
    expect(forbidden(house, 'lib/mdx/read.ts', 'lib/content/load.ts')).toMatch(/on one floor/);
    expect(forbidden(house, 'components/toc/toc.tsx', 'app/frame.tsx')).toMatch(/above/);
    expect(forbidden(house, 'app/frame.tsx', 'lib/delivery/index.ts')).toMatch(/know nothing of each other/);
    expect(forbidden(house, 'app/frame.tsx', 'scripts/run.ts')).toMatch(/may not be imported/);
    expect(forbidden(house, 'tests/floors.test.ts', 'app/frame.tsx')).toBeUndefined();
  });

  test('ESLint holds files to it', async () => {
    const eslint = new ESLint();
    const lint = async (code: string, filePath: string) => {
      const [result] = await eslint.lintText(code, { filePath });
      return result?.messages.map(({ message }) => message) ?? [];
    };
    expect(await lint("import '../content';\n", 'lib/mdx/wrong.ts')).toEqual([
      'lib/mdx and lib/content stand on one floor and never import each other',
    ]);
    expect(await lint("import '../anything';\n", 'lib/newcomer/wrong.ts')).toEqual([
      'lib/newcomer/wrong.ts stands on no floor: give its folder a floor in eslint.config.js',
    ]);
    expect(await lint("'use client';\n", 'components/toc/wrong.tsx')).toHaveLength(1);
    expect(await lint("import 'gray-matter';\n", 'lib/content/wrong.ts')).toEqual([
      expect.stringContaining('Only lib/frontmatter.ts reads front matter.'),
    ]);
  });
});
