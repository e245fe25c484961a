import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords, passageOf, type PassagePart } from '../../lib/search/passage';

const written = (parts: readonly PassagePart[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('a passage', () => {
  test('marks whole words, whatever their capitals and accents', () => {
    expect(written(markWords('Döbler and the DOBLERS, dobler', ['dobler']))).toBe(
      '[Döbler] and the DOBLERS, [dobler]',
    );
  });

  test('is the first match and what stands around it, in whole words', () => {
    const text = `${'Words before it. '.repeat(20)}Here is the needle. ${'Words behind it. '.repeat(20)}`;
    const passage = written(passageOf(text, ['needle']));
    expect(passage).toMatch(/^… \S.*Here is the \[needle\]\..*\S …$/);
    expect(passage.length).toBeLessThan(200);
  });

  test('is the beginning where no word stands in the text, and nothing of no text', () => {
    expect(written(passageOf('A short text.', ['other']))).toBe('A short text.');
    expect(passageOf('', ['other'])).toEqual([]);
  });

  test('says nothing that is not in the text, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('glaze', 'Über', '文', 'x'.repeat(300), 'a-b', 'שלום'), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join(' ');
          const shown = passageOf(text, ['glaze', 'uber', '文'])
            .map((part) => part.text)
            .join('')
            .replace(/^… | …$/g, '');
          expect(text).toContain(shown);
          expect(
            markWords(text, ['glaze'])
              .map((part) => part.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
