import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { tags } from '../../components/tags';
import { applyAllowances } from '../../lib/check/allow';
import { splitFrontMatter } from '../../lib/frontmatter';
import { readBody } from '../../lib/mdx';
import { didYouMean, nearest } from '../../lib/nearest';
import type { Place } from '../../lib/problem';
import { readYaml } from '../../lib/yaml';

/** Strings made of what means something to YAML and Markdown, among any others. */
const pieces = fc.constantFrom(
  ...[
    '---',
    '\n',
    '\n\n',
    ' ',
    '\t',
    ': ',
    '- ',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '```',
    '<',
    '</',
    '/>',
    '<b>',
    '</b>',
    '<Figure ',
    'img="',
    '<!--',
    '-->',
    '[a](',
    ')',
    '![',
    '**',
    '_',
    '~~',
    '$',
    '\\',
    '&lt;',
    '<script>',
    'a',
    'é',
    '👩',
    '\u200b',
    '1.',
    '| a |',
    '|---|',
    '[^1]',
    '[^1]:',
    '=======',
    '<<<<<<< ',
  ],
);
const text = fc.oneof(
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: pieces },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const runs = { numRuns: 300 };

function expectInside(source: string, places: readonly Place[], firstLine = 1): void {
  const lines = source.split(/\r\n|\r|\n/);
  for (const { line, column } of places) {
    expect(line).toBeGreaterThanOrEqual(firstLine);
    expect(line).toBeLessThan(firstLine + lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - firstLine] ?? '').length + 1);
  }
}

describe('reading YAML', () => {
  test('never throws, and every place lies in the file', () => {
    fc.assert(
      fc.property(text, (source) => {
        const yaml = readYaml('f', source);
        expectInside(source, yaml.problems);
        expectInside(source, [yaml.placeOf(['a', 0, 'b']), yaml.placeOfKey(['a'])]);
        if (yaml.problems.some(({ severity }) => severity === 'error')) expect(yaml.data).toBeUndefined();
      }),
      runs,
    );
  });

  test('every message is in words of ours', () => {
    fc.assert(
      fc.property(text, (source) => {
        const said = readYaml('f', source)
          .problems.map(({ message }) => message)
          .join('\n');
        expect(said).not.toMatch(/implicit|scalar|token|collection|sequence|mapping|alias|anchor|indicator/i);
      }),
      runs,
    );
  });
});

describe('splitting front matter', () => {
  const data = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 })),
    { minKeys: 1, maxKeys: 5 },
  );

  test('gives back any data and any body', () => {
    fc.assert(
      fc.property(
        data,
        text.filter((body) => !/^[<>]{7}( |$)/m.test(body) && !body.includes('\r')),
        (fields, body) => {
          const written = stringify(fields, {
            lineWidth: 0,
            defaultStringType: 'QUOTE_SINGLE',
            defaultKeyType: 'PLAIN',
            blockQuote: false,
          });
          fc.pre(!/^---/m.test(written) && !/\\/.test(written));
          const source = `---\n${written}---\n${body}`;
          const split = splitFrontMatter('f', source);
          expect(split.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(split.yaml.data).toEqual(fields);
          expect(split.body.text).toBe(body);
          expect(split.body.line).toBe(written.split('\n').length + 2);
        },
      ),
      runs,
    );
  });

  test('never throws, and every place lies in the file', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '---\n', '---', '---\na: b\n---\n'), text, (start, rest) => {
        const source = `${start}${rest}`.replace(/\r\n?/g, '\n');
        expectInside(source, splitFrontMatter('f', source).problems);
      }),
      runs,
    );
  });
});

describe('reading a text', () => {
  test('never throws, and every place lies in the file', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { outline, problems } = readBody({ file: 'f', text: source, line: 7 }, tags);
        const { headings, images, links, tags: used } = outline;
        const places = [...headings, ...images, ...links, ...used].map(({ place }) => place);
        expectInside(source, [...problems, ...places], 7);
      }),
      runs,
    );
  });
});

describe('did you mean', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 12 });

  test('gives back only words that there are, each once, and at most so many', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        words,
        fc.integer({ min: 1, max: 5 }),
        (word, all, count) => {
          const found = nearest(word, all, count);
          expect(found.filter((one) => !all.includes(one))).toEqual([]);
          expect(new Set(found).size).toBe(found.length);
          expect(found.length).toBeLessThanOrEqual(count);
        },
      ),
      runs,
    );
  });

  test('gives the word itself before all others', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z-]{1,12}$/),
        fc.array(fc.stringMatching(/^[a-z-]{1,12}$/)),
        (word, all) => {
          expect(nearest(word, [...all, word])[0]).toBe(word);
          expect(didYouMean(word, [...all, word])).toBe(`Did you mean "${word}"?`);
        },
      ),
      runs,
    );
  });
});

describe('allow comments', () => {
  const source = (written: string) => [
    {
      kind: 'page' as const,
      file: 'f',
      id: 'f',
      text: written,
      yaml: readYaml('f', ''),
      body: { file: 'f', text: written, line: 1 },
    },
  ];

  test('silence what they name, in their own file, and nothing else', () => {
    const rule = fc.constantFrom('link', 'heading', 'photo');
    fc.assert(
      fc.property(
        rule,
        rule,
        fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/),
        text,
        (allowed, found, reason, around) => {
          fc.pre(!around.includes('allow'));
          const problem = {
            file: 'f',
            line: 1,
            column: 1,
            severity: 'error' as const,
            rule: found,
            message: 'x',
          };
          const elsewhere = { ...problem, file: 'g' };
          const comment = `<!-- allow ${allowed}: ${reason} -->`;
          const left = applyAllowances([problem, elsewhere], source(`${around}\n${comment}\n`), [
            'link',
            'heading',
            'photo',
          ]);
          expect(left).toContain(elsewhere);
          expect(left.includes(problem)).toBe(allowed !== found);
        },
      ),
      runs,
    );
  });

  test('never throw', () => {
    fc.assert(
      fc.property(text, (written) => {
        expectInside(written, applyAllowances([], source(`# allow ${written}`), ['link']));
      }),
      runs,
    );
  });
});
