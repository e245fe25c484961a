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
});
