import { expect, test } from 'vitest';
import { datetimeOf } from '../../lib/dates';

test.each([
  ['a day that is simply a day', '2024-01-10', undefined, '2024-01-10'],
  ['a deadline on a date AoE', '2024-01-10', 'AoE', '2024-01-11T12:00:00Z'],
  ['a deadline on a date in a place', '2024-01-10', 'Europe/Malta', '2024-01-10T23:00:00Z'],
  ['a deadline on a date, nobody knows where', '2024-01-10', 'unknown', '2024-01-10'],
  ['a local time in a place', '2024-03-21T09:15', 'Europe/Malta', '2024-03-21T08:15:00Z'],
  ['a local time, nobody knows where', '2024-03-21T09:15', 'unknown', '2024-03-21T09:15'],
  ['an instant', '2024-03-21T09:15+01:00', undefined, '2024-03-21T08:15:00Z'],
  ['a time of day', '09:15', undefined, '09:15'],
  ['either of two days', ['2024-03-21', '2024-03-22'], undefined, undefined],
  ['either of one', ['2024-03-21'], undefined, '2024-03-21'],
])('The machine value of %s', (_title, when, zone, datetime) => {
  expect(datetimeOf(when, zone)).toBe(datetime);
});
