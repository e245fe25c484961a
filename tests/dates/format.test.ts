import { describe, expect, test } from 'vitest';
import { formatDate, formatEither, formatRange, formatTime } from '../../lib/dates';

describe('Dates for a reader', () => {
  test('a date, with its weekday or without', () => {
    expect(formatDate('2024-01-10', 'en')).toBe('January 10, 2024');
    expect(formatDate('2024-01-10', 'en', { weekday: true })).toBe('Wednesday, January 10, 2024');
    expect(formatDate('2024-01-10', 'de', { weekday: true })).toBe('Mittwoch, 10. Januar 2024');
    expect(formatDate('2024-02-29', 'en-GB')).toBe('29 February 2024');
  });

  test.each([
    ['2024-03-21', '2024-03-21', 'en', 'March 21, 2024'],
    ['2024-03-21', '2024-03-22', 'en', 'March 21–22, 2024'],
    ['2024-03-31', '2024-04-01', 'en', 'March 31 – April 1, 2024'],
    ['2024-12-31', '2025-01-01', 'en', 'December 31, 2024 – January 1, 2025'],
    ['2024-03-21', '2024-03-22', 'en-GB', '21–22 March 2024'],
    ['2024-03-21', '2024-03-22', 'de', '21.–22. März 2024'],
    ['2024-03-31', '2024-04-01', 'fr', '31 mars – 1 avril 2024'],
  ])('from %s to %s in %s', (from, to, lang, text) => {
    expect(formatRange(from, to, lang)).toBe(text);
  });

  test.each([
    [['2024-03-21', '2024-03-22'], 'en', 'March 21 or 22, 2024'],
    [['2024-03-22', '2024-03-21', '2024-03-21'], 'en', 'March 21 or 22, 2024'],
    [['2024-03-21', '2024-03-22', '2024-03-25'], 'en', 'March 21, 22, or 25, 2024'],
    [['2024-03-31', '2024-04-01'], 'en', 'March 31 or April 1, 2024'],
    [['2024-12-31', '2025-01-01'], 'en', 'December 31, 2024 or January 1, 2025'],
    [['2024-03-31', '2024-04-01', '2024-04-02'], 'en', 'March 31, 2024, April 1, 2024, or April 2, 2024'],
    [['2024-03-21'], 'en', 'March 21, 2024'],
    [[], 'en', ''],
    [['2024-03-21', '2024-03-22'], 'de', '21. oder 22. März 2024'],
    [['2024-03-21', '2024-03-22'], 'fr', '21 ou 22 mars 2024'],
  ])('either of %j in %s', (dates, lang, text) => {
    expect(formatEither(dates, lang)).toBe(text);
  });

  test('a time of day is on a 24-hour clock', () => {
    expect(formatTime('09:15', 'en')).toBe('09:15');
    expect(formatTime('00:00', 'en-US')).toBe('00:00');
    expect(formatTime('23:59', 'de')).toBe('23:59');
  });

  test('no thin or narrow space comes out, in any language', () => {
    for (const lang of ['en', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'ja', 'zh', 'ar', 'he']) {
      const texts = [
        formatRange('2024-03-21', '2024-03-22', lang),
        formatRange('2024-03-31', '2025-04-01', lang),
        formatEither(['2024-03-31', '2025-04-01'], lang),
        formatTime('09:15', lang),
      ];
      expect(texts.join()).toMatch(/\p{N}/u);
      expect(texts.join()).not.toMatch(/[\u2009\u202f]/);
    }
  });
});
