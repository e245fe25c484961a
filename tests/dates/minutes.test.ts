import { describe, expect, test } from 'vitest';
import { localAt, minutesOf, timeOf } from '../../lib/dates';

describe('minutes since midnight', () => {
  test('are counted from a time and written as one', () => {
    expect(['00:00', '09:15', '23:59'].map(minutesOf)).toEqual([0, 555, 1439]);
    expect([0, 555, 1439].map(timeOf)).toEqual(['00:00', '09:15', '23:59']);
  });

  test('go on after midnight, on the next date', () => {
    expect(timeOf(1470)).toBe('00:30');
    expect(localAt('2024-02-28', 1439)).toBe('2024-02-28T23:59');
    expect(localAt('2024-02-28', 1470)).toBe('2024-02-29T00:30');
    expect(localAt('2023-12-31', 1440)).toBe('2024-01-01T00:00');
  });
});
