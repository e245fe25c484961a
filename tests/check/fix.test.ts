import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../lib/check';
import type { Edit, Problem } from '../../lib/problem';

const file = 'content/pages/a.mdx';
const text = 'one two\nthree four\n';
const fixed = (...edits: Omit<Edit, 'file'>[]) => {
  const problems = edits.map((edit): Problem => ({
    ...edit,
    file,
    severity: 'error',
    rule: 'x',
    message: 'x',
    fix: { ...edit, file },
  }));
  return applyFixes(problems, new Map([[file, text]])).map((result) => result.text);
};

describe('a fix', () => {
  test('changes what stands at its place, and several change together', () => {
    const first = { line: 1, column: 5, old: 'two', new: '2' };
    const second = { line: 2, column: 1, old: 'three', new: 'drei' };
    expect(fixed(second, first)).toEqual(['one 2\ndrei four\n']);
  });

  test('may cross lines', () => {
    expect(fixed({ line: 1, column: 5, old: 'two\nthree', new: '2' })).toEqual(['one 2 four\n']);
  });

  test('is left out where its old text no longer stands', () => {
    expect(fixed({ line: 1, column: 5, old: 'TWO', new: '2' })).toEqual([]);
    expect(fixed({ line: 9, column: 9, old: 'two', new: '2' })).toEqual([]);
  });

  test('is left out where it would touch another', () => {
    const wide = { line: 1, column: 1, old: 'one two', new: 'x' };
    expect(fixed(wide, { line: 1, column: 5, old: 'two', new: '2' })).toEqual(['x\nthree four\n']);
  });
});
