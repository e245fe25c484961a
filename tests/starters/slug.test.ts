import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../lib/slug';

test.each([
  ['Ada Lovelace', 'ada-lovelace'],
  ['Zoë Łukasz-O’Brien', 'zoe-lukasz-obrien'],
  ['Søren Ærø Straße', 'soren-aero-strasse'],
  ['Nguyễn Thị Ánh', 'nguyen-thi-anh'],
  ['İbrahim Işık', 'ibrahim-isik'],
  ['李明 (Ming Li)', 'ming-li'],
  ['Call for Papers: 2nd round!', 'call-for-papers-2nd-round'],
  ['🎉', ''],
  ['李明', ''],
  ['', ''],
  ['../../etc/passwd', 'etc-passwd'],
  [
    'Personalized Text Generation with Large Language Models: A Survey of Methods and Data',
    'personalized-text-generation-with-large-language-models-a',
  ],
])('%s becomes %s', (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

test('whatever the words are, the name is one that every machine can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      expect(slugOf(words)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(words).length).toBeLessThanOrEqual(60);
    }),
  );
});
