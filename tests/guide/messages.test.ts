import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tags } from '../../components/tags';
import { checkWorkshop } from '../../lib/check';
import { rules } from '../../lib/check/rules';
import { splitFrontMatter } from '../../lib/frontmatter';
import { fileMessages, markupMessages, type Explanation } from '../../lib/messages';
import { limitMessages } from '../../lib/messages/limits';
import { readBody } from '../../lib/mdx';

const outside: Readonly<Record<string, Explanation>> = { ...fileMessages, ...markupMessages };
const documented = new Set([...Object.keys(outside), ...rules.map(({ id }) => id)]);

/** The names of the problems that a file has before any rule looks at it. */
function rulesBrokenBy(text: string): string[] {
  const { body, problems } = splitFrontMatter('a.mdx', text);
  return [...problems, ...readBody({ file: 'a.mdx', ...body }, tags).problems].map(({ rule }) => rule);
}

/** Every name of a problem that is written down in the code, as `rule: 'name'`. */
function namesInCode(): string[] {
  return fs
    .readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => fs.readFileSync(path.join('lib', name), 'utf8'))
    .flatMap((code) => [...code.matchAll(/\brule(?:: | = )'([a-z-]+)'/g)].map(([, name = '']) => name));
}

describe('the list of messages', () => {
  test('explains every name that stands in the code', () => {
    const names = [...new Set(namesInCode())];
    expect(names).toEqual(expect.arrayContaining(['yaml', 'shape', 'file', 'allow', 'front-matter']));
    expect(names.filter((name) => !documented.has(name))).toEqual([]);
  });

  test('explains every problem of every workshop under test', async () => {
    const folder = 'tests/fixtures/workshops';
    const roots = fs.readdirSync(folder).map((name) => path.join(folder, name, 'content'));
    const found = await Promise.all(roots.map((root) => checkWorkshop(root)));
    const names = [...new Set(found.flat().map(({ rule }) => rule))];
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !documented.has(name))).toEqual([]);
  });

  test('explains nothing twice', () => {
    expect(rules.map(({ id }) => id).filter((id) => Object.hasOwn(outside, id))).toEqual([]);
  });

  // The other examples of files are no texts, and those of the limits would fill a book.
  const inTexts = Object.entries({ 'front-matter': fileMessages['front-matter'], ...markupMessages }).filter(
    ([name]) => !Object.hasOwn(limitMessages, name),
  );

  test.each(inTexts)('shows for %s a mistake that gets this message', (name, { example }) => {
    expect(rulesBrokenBy(example.wrong)).toContain(name);
  });

  test.each(inTexts)('shows for %s a cure that gets no message at all', (_, { example }) => {
    expect(rulesBrokenBy(example.right)).toEqual([]);
  });

  test('shows for yaml a mistake, and its cure', () => {
    const { wrong, right } = fileMessages.yaml.example;
    expect(rulesBrokenBy(`---\n${wrong}\n---\n`)).toEqual(['yaml']);
    expect(rulesBrokenBy(`---\n${right}\n---\n`)).toEqual([]);
  });
});
