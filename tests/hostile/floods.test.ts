import { expect, test } from 'vitest';
import { withoutFloods } from '../../lib/check/floods';
import type { Problem } from '../../lib/problem';

const problem = (file: string, line: number): Problem => {
  return { file, line, column: 1, severity: 'error', rule: 'link', message: 'x' };
};
const many = (file: string, count: number) =>
  Array.from({ length: count }, (_, line) => problem(file, line + 1));

test('of one kind in one file fifty are shown, and how many there are besides', () => {
  const shown = withoutFloods([...many('a', 1000), ...many('b', 50)]);
  expect(shown).toHaveLength(51 + 50);
  expect(shown[50]).toMatchObject({
    file: 'a',
    line: 51,
    message: 'and 950 more of the same kind from here on',
  });
  expect(shown.at(-1)).toEqual(problem('b', 50));
});
