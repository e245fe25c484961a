import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeIssue } from '../../lib/schema/issues';
import { markdown, markdownFields } from '../../lib/schema/markdown';

const schema = z.strictObject({
  title: z.string().min(1).describe('As on the first page.'),
  track: z.enum(['oral', 'poster']).optional().describe('How it is presented.'),
  url: z.url().optional(),
  authors: z
    .array(z.strictObject({ id: z.string().describe('A file in content/people.') }))
    .min(1)
    .default([{ id: 'x' }]),
  day: z.union([z.string(), z.strictObject({ either: z.array(z.string()) })]).optional(),
  pages: z.number().int().positive().optional(),
});

function describeAll(value: unknown, reportInput: boolean): string[] {
  const result = schema.safeParse(value, { reportInput });
  const issues = result.success ? [] : result.error.issues;
  return issues
    .flatMap((issue) => describeIssue(issue, schema))
    .map(
      ({ kind, path, message, hint }) => `${kind} ${path.join('.')}: ${message}${hint ? ` (${hint})` : ''}`,
    );
}

describe('an issue', () => {
  it.each([true, false])(
    'is told in words that need no knowledge of Zod (values kept: %s)',
    (reportInput) => {
      expect([
        ...describeAll({ tilte: 'x', zzz: 1 }, reportInput),
        ...describeAll(
          { title: 3, track: 'postr', url: 'x', authors: [{}, { id: 'a', nme: 1 }], pages: 'x' },
          reportInput,
        ),
        ...describeAll({ title: '', authors: [], day: { eithr: [] }, pages: -1.5 }, reportInput),
        ...describeAll({ title: 'x', day: 3 }, reportInput),
        ...describeAll('text', reportInput),
      ]).toMatchSnapshot();
    },
  );
});

describe('fields that hold Markdown', () => {
  it('are found through optional and default', () => {
    const object = z.object({
      a: markdown().optional().describe('x'),
      b: z.string(),
      c: markdown().default('x'),
      d: markdown().describe('y').optional(),
      e: markdown(),
    });
    expect(markdownFields(object)).toEqual(['a', 'c', 'd', 'e']);
  });
});
