import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, READABLE, readableOn } from '../lib/colour';

describe('contrast', () => {
  // From WebAIM's contrast checker and the W3C's notes on 1.4.3.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
    ['#00ff00', '#ffffff', 1.37],
    ['#123456', '#123456', 1],
  ])('%s on %s is %d to 1', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('readableOn', () => {
  test('leaves alone what can be read', () => expect(readableOn('#767676', ['#ffffff'])).toBe('#767676'));
  test('goes no farther than it must', () => expect(readableOn('#777777', ['#ffffff'])).toBe('#767676'));
  test('keeps the hue', () => expect(readableOn('#ff0000', ['#ffffff'])).toBe('#ee0000'));

  test('always ends at a colour that can be read', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((number) => `#${number.toString(16).padStart(6, '0')}`);
    for (const papers of [
      ['#ffffff', '#f7f6f3'],
      ['#14161b', '#1c1f26'],
    ]) {
      fc.assert(
        fc.property(colour, (one) =>
          papers.every((paper) => contrast(readableOn(one, papers), paper) >= READABLE),
        ),
      );
    }
  });
});
