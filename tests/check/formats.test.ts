import { describe, expect, test } from 'vitest';
import { formats, type Inspection } from '../../lib/check';
import { readYaml } from '../../lib/yaml';

const file = 'content/pages/a,b.mdx';
const text = '---\ntitle: A\n---\n\n\tSee <Date of="submision" />, 100% sure.\n';
const inspection: Inspection = {
  sources: [{ kind: 'page', id: 'a', file, text, yaml: readYaml(file, 'title: A') }],
  problems: [
    {
      file,
      line: 5,
      column: 6,
      severity: 'error',
      rule: 'reference',
      message: '<Date of>: no date "submision"',
      hint: 'Did you mean "submission"?\nOr 50%?',
    },
    {
      file: 'public/images/a.png',
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'unused',
      message: 'nothing uses it',
    },
  ],
};

describe('the formats of a check', () => {
  test('text shows the line, a mark below the place, and the cure', () => {
    expect(formats.text(inspection)).toMatchInlineSnapshot(`
      "content/pages/a,b.mdx:5:6  error: <Date of>: no date "submision"  [reference]
        | 	See <Date of="submision" />, 100% sure.
        | 	    ^
        Did you mean "submission"?
        Or 50%?

      public/images/a.png:1:1  warning: nothing uses it  [unused]

      1 error, 1 warning"
    `);
  });

  test('text says that nothing is wrong', () => {
    expect(formats.text({ sources: [], problems: [] })).toBe('Nothing wrong.');
  });

  test('a long line is shortened around the place', () => {
    const long = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`;
    const [source] = inspection.sources;
    const [problem] = inspection.problems;
    if (!source || !problem) throw new Error('the fixture is empty');
    const printed = formats.text({
      sources: [{ ...source, text: long }],
      problems: [{ ...problem, line: 1, column: 301 }],
    });
    const [, shown = '', mark = ''] = printed.split('\n');
    expect(shown.length).toBeLessThan(100);
    expect(shown.slice(mark.indexOf('^'), mark.indexOf('^') + 4)).toBe('HERE');
  });

  test('github escapes what its workflow commands would read as their own', () => {
    expect(formats.github(inspection)).toMatchInlineSnapshot(`
      "::error file=content/pages/a%2Cb.mdx,line=5,col=6,title=reference::<Date of>: no date "submision"%0ADid you mean "submission"?%0AOr 50%25?
      ::warning file=public/images/a.png,line=1,col=1,title=unused::nothing uses it
      1 error, 1 warning"
    `);
  });

  test('json holds every field', () => {
    expect(JSON.parse(formats.json(inspection))).toEqual(inspection.problems);
  });
});
