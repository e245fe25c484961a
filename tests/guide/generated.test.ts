import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tags } from '../../components/tags';
import { readWorkshop } from '../../lib/content';
import { fieldsOf } from '../../lib/guide/fields';
import { generatedFiles, outOfDate, writeFiles } from '../../lib/guide';
import { jsonSchemaOf } from '../../lib/guide/json-schema';
import { snippets } from '../../lib/guide/snippets';
import { fillTables } from '../../lib/guide/tables';
import { tagUsages } from '../../lib/guide/tag-usage';
import { readBody } from '../../lib/mdx';
import { kinds } from '../../lib/schema/kinds';
import { newFolder } from '../support/new-folder';

describe('what is written by program', () => {
  test('is committed as it is now; if this fails, run: npm run generate', async () => {
    const files = await generatedFiles();
    expect(files.length).toBeGreaterThan(6);
    expect(outOfDate(files).map((file) => file.path)).toEqual([]);
  });

  test('is found to be out of date when it differs or is missing, and is then written', () => {
    const folder = newFolder();
    const file = { path: path.join(folder, 'a/b.json'), text: 'new' };
    expect(outOfDate([file])).toEqual([file]);
    writeFiles([{ ...file, text: 'old' }]);
    expect(outOfDate([file])).toEqual([file]);
    writeFiles([file]);
    expect(outOfDate([file])).toEqual([]);
  });

  test('goes between its marks and nowhere else', () => {
    const text = 'before\n<!-- generated: page -->\nold\n<!-- /generated -->\nafter\n';
    expect(fillTables(text, new Map([['page', 'new']]))).toBe(
      'before\n<!-- generated: page -->\n\nnew\n\n<!-- /generated -->\nafter\n',
    );
    expect(() => fillTables(text, new Map())).toThrow(/nothing to put at <!-- generated: page -->/);
  });

  test('stands in the guide for every kind of file, and for the tags', () => {
    const guide = fs.readFileSync('docs/writing.md', 'utf8');
    for (const name of [...Object.keys(kinds), 'tags'])
      expect(guide).toContain(`<!-- generated: ${name} -->`);
  });
});

describe('the schemas for VS Code', () => {
  test('describe every setting of every file', () => {
    for (const { schema } of Object.values(kinds)) {
      const fields = fieldsOf(schema);
      expect(fields).not.toEqual([]);
      expect(fields.filter(({ about }) => about === '').map(({ name }) => name)).toEqual([]);
    }
  });

  test('are made of conversions too, by what an editor writes', () => {
    const count = z
      .string()
      .transform((text) => text.length)
      .pipe(z.number());
    expect(jsonSchemaOf(z.strictObject({ count, when: z.date().optional() }))).toMatchObject({
      properties: { count: { type: 'string' }, when: {} },
      required: ['count'],
    });
  });

  test('have no pattern that would refuse capitals where they are allowed', () => {
    expect(jsonSchemaOf(z.string().regex(/^[a-f]$/i))).not.toHaveProperty('pattern');
    expect(jsonSchemaOf(z.string().regex(/^[a-f]$/))).toHaveProperty('pattern', '^[a-f]$');
  });

  test('are found by the files they are for', () => {
    const settings: unknown = JSON.parse(fs.readFileSync('.vscode/settings.json', 'utf8'));
    const { sources } = readWorkshop('content');
    const data = sources.filter(({ file }) => file.endsWith('.yaml')).map(({ kind }) => kind);
    expect(data).toEqual(expect.arrayContaining(['site', 'dates']));
    const expected = data.map((kind) => [`./.vscode/schemas/${kind}.json`, `**/content/${kind}.yaml`]);
    expect(settings).toMatchObject({ 'yaml.schemas': Object.fromEntries(expected) });
  });
});

describe('the snippets', () => {
  test('are there for every tag, and say what it shows', () => {
    for (const { name, about } of tagUsages()) {
      expect(snippets()).toHaveProperty([`<${name}>`, 'prefix'], name);
      expect(about, `<${name}>`).not.toBe('');
    }
    expect(tagUsages()).toHaveLength(Object.keys(tags).length);
  });

  test('are tags that can be read once their gaps are filled', () => {
    for (const [name, { body }] of Object.entries(snippets())) {
      if (!name.startsWith('<')) continue;
      const text = body
        .join('\n')
        .replace(/\$\{\d\|([^,|]*)[^}]*\}/g, '$1')
        .replace(/\$\{\d:([^}]*)\}/g, '$1')
        .replace(/^\$0$/gm, 'text')
        .replace(/\$0/g, '')
        .replace(/\$\d/g, 'text');
      const around = tagUsages().find((usage) => name === `<${usage.name}>`)?.place.within;
      // A question says something beside its solutions.
      const own = around === 'Question' ? ' text="text"' : '';
      const whole = around ? `<${around}${own}>\n\n${text}\n\n</${around}>` : text;
      const { problems } = readBody({ file: name, text: whole, line: 1 }, tags);
      expect(problems, text).toEqual([]);
    }
  });
});
