import { expect, test } from 'vitest';
import { nearest } from '../lib/nearest';

test('who writes the beginning of a word means the word', () => {
  expect(nearest('sub', ['submission', 'workshop'])).toEqual(['submission']);
});

test('who writes a long address does not mean a short one that happens to begin it', () => {
  expect(nearest('/archiv/plans', ['/a', '/archive/plans'])).toEqual(['/archive/plans']);
});

test.each([
  ['rejected', ['accepted', 'withdrawn']],
  ['/images/anna.JPG', ['/images/plan.svg']],
  ['nope.png', ['plan.svg', 'note.pdf']],
  ['77', ['7', '78']],
  ['#nope', ['#top']],
])('%s has nothing near among %j', (word, words) => {
  expect(nearest(word, words)).toEqual([]);
});
