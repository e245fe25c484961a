import { describe, expect, test } from 'vitest';
import { checkWorkshop } from '../lib/check';
import { asPrinted } from './support/problems';

describe('npm run check', () => {
  test.each(['content', 'tests/fixtures/workshops/minimal/content', 'tests/fixtures/workshops/full/content'])(
    'finds nothing wrong with %s',
    async (root) => {
      expect(asPrinted(await checkWorkshop(root, { drafts: true }))).toBe('\n\n');
    },
  );

  test('finds every mistake of a broken workshop in one run', async () => {
    expect(asPrinted(await checkWorkshop('tests/fixtures/workshops/broken/content'))).toMatchSnapshot();
  });

  test('gives an editor who makes eight mistakes at once eight messages, each at its line and with a cure', async () => {
    const problems = await checkWorkshop('tests/fixtures/workshops/eight/content');
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, rule }) => `${file.split('/content/')[1]}:${line} ${rule}`)).toEqual([
      'dates.yaml:3 shape',
      'pages/index.mdx:6 tag-unclosed',
      'pages/speakers.mdx:5 reference',
      'pages/venue.mdx:2 yaml',
      'people/grace-example.mdx:2 shape',
      'schedule.yaml:16 room-clash',
      'schedule.yaml:24 person-clash',
      'schedule.yaml:28 end-before-start',
    ]);
    expect(errors.every(({ hint }) => hint)).toBe(true);
    expect(asPrinted(problems)).toMatchSnapshot();
  });
});
