import { describe, expect, test } from 'vitest';
import { changeOf, compareDated } from '../../lib/dates';

describe('How a date has changed', () => {
  test.each([
    [[], '2024-01-10', undefined],
    [['2023-12-18'], '2024-01-10', 'extended'],
    [['2023-12-18', '2024-01-05'], '2024-01-10', 'extended'],
    [['2024-01-15', '2024-01-05'], '2024-01-10', 'moved'],
    [['2024-01-15'], '2024-01-10', 'moved'],
    [['2024-01-10'], '2024-01-10', 'moved'],
    [['2024-01-10T17:00'], '2024-01-10', 'extended'],
    [['2024-01-10'], '2024-01-10T17:00', 'moved'],
    [['2024-03-20'], ['2024-03-21', '2024-03-22'], 'extended'],
    [['2024-03-21'], ['2024-03-21', '2024-03-22'], 'moved'],
  ])('%j, then %j: %s', (previously, current, change) => {
    expect(changeOf(previously, current)).toBe(change);
  });

  test('an instant is compared with a local time through the zone', () => {
    expect(changeOf(['2024-01-10T12:00'], '2024-01-10T20:00Z', 'Europe/Malta')).toBe('extended');
    expect(changeOf(['2024-01-10T12:00'], '2024-01-10T20:00Z', 'AoE')).toBe('moved');
  });
});

describe('The order of dates', () => {
  test('earliest first, several at their earliest, the certain before the uncertain', () => {
    const sorted = [
      { when: '2024-01-09', zone: 'Asia/Tokyo' },
      { when: '2024-01-10T17:00' },
      { when: '2024-01-10' },
      { when: ['2024-01-12', '2024-01-10'] },
      { when: '2024-01-10', zone: 'AoE' },
      { when: '2024-01-11' },
    ];
    expect([...sorted].reverse().sort(compareDated)).toEqual(sorted);
  });
});
