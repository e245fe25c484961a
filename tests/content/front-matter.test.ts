import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../lib/frontmatter';
import { asPrinted } from '../support/problems';

const read = (text: string) => splitFrontMatter('a.mdx', text);

describe('front matter', () => {
  test('is plain YAML between two lines of three dashes; what follows is the body, with its line', () => {
    const { yaml, body, problems } = read('---\ntitle: A\ntopics: [x]\n---\n\nText.\n');
    expect(yaml.data).toEqual({ title: 'A', topics: ['x'] });
    expect(body).toEqual({ text: '\nText.\n', line: 5 });
    expect(problems).toEqual([]);
  });

  test('may be missing or empty', () => {
    expect(read('Text.\n')).toMatchObject({ yaml: { data: {} }, body: { text: 'Text.\n', line: 1 } });
    expect(read('---\n---\nText.\n')).toMatchObject({ yaml: { data: {} }, body: { text: 'Text.\n', line: 3 } });
    expect(read('------\n\nText.\n')).toMatchObject({ body: { text: '------\n\nText.\n', line: 1 }, problems: [] });
  });

  test('keeps dates as the editor wrote them', () => {
    expect(read('---\ndate: 2024-01-10\nat: 2024-01-10T09:00:00Z\n---\n').yaml.data).toEqual({
      date: '2024-01-10',
      at: '2024-01-10T09:00:00Z',
    });
  });

  test.each(['---js', '--- js', '---javascript', '---coffee', '---json', '--- yaml'])(
    'is never code: a file that begins with %s is refused and not run',
    (fence) => {
      const { yaml, body, problems } = read(`${fence}\n{ title: globalThis.pwned = true }\n---\nText.\n`);
      expect(Reflect.get(globalThis, 'pwned')).toBeUndefined();
      expect({ data: yaml.data, text: body.text }).toEqual({ data: undefined, text: '' });
      expect(problems[0]?.message).toContain(`the first line is "${fence}"`);
    },
  );

  test('that is broken is broken every time it is read', () => {
    const text = '---\ntitle: "A\n---\n';
    expect(read(text).problems).toHaveLength(1);
    expect(read(text).problems).toHaveLength(1);
    expect(read(text).yaml.data).toBeUndefined();
  });

  test('tells where each mistake stands, in lines of the file', () => {
    expect(asPrinted(read('---\ntitle: A\ntitle: B\n---\n').problems)).toMatchInlineSnapshot(`
      "
      a.mdx:3:1  title stands here twice
        Keep one of them.
      "
    `);
    expect(asPrinted(read('---\ntitle: Call: part two\n---\n').problems)).toMatchInlineSnapshot(`
      "
      a.mdx:2:8  title has a colon in it, behind which YAML expects another value
        Put it in quotes: title: "Call: part two"
      "
    `);
    expect(asPrinted(read('---\nlist:\n\t- a\n---\n').problems)).toMatchInlineSnapshot(`
      "
      a.mdx:3:1  a tab stands at the beginning of the line
        Indent with spaces; YAML does not allow tabs.
      "
    `);
    expect(asPrinted(read('---\ntitle: A\n\nText.\n').problems)).toMatchInlineSnapshot(`
      "
      a.mdx:1:1  the front matter is not closed
        Put a line with --- alone between the settings and the text.
      "
    `);
  });

  test('of aliases upon aliases is refused, and quickly', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      const [before, name] = [String.fromCharCode(96 + level), String.fromCharCode(97 + level)];
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    const { yaml, problems } = read(`---\n${bomb.join('\n')}\n---\n`);
    expect(yaml.data).toBeUndefined();
    expect(problems[0]?.message).toBe('too many values are referred to with *');
  });

  test('without its first line, or with too many dashes in it, is told so; a rule after a paragraph is none', () => {
    const message = (text: string) => read(text).problems[0]?.message;
    expect(message('title: Venue\n---\nText.\n')).toMatch(/three dashes that begins the front matter is missing/);
    expect(message('----\ntitle: Venue\n---\nText.\n')).toBe('the first line has too many dashes');
    expect(message('Note: a paragraph\n\n---\n\nText.\n')).toBeUndefined();
    expect(message('------\n\nText.\n')).toBeUndefined();
  });
});
