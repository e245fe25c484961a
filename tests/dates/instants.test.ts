import { describe, expect, test } from 'vitest';
import { compareDated, deadlineOf, endOfDay, toInstant, toLocal } from '../../lib/dates';
import cases from '../fixtures/dates/instants.json';

const local = cases.filter(({ kind }) => kind !== 'end');
const ends = cases.filter(({ kind }) => kind === 'end');

describe('Instants of local times, as zoneinfo finds them', () => {
  test('the table has cases of every kind', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(['exact', 'gap', 'overlap', 'end']));
  });

  test.each(local)('$zone $when is $instant ($rule)', ({ zone, when, kind, instant, shown, later }) => {
    expect(toInstant(when, zone)).toEqual({ kind, instant, shown, later });
  });

  test.each(local.filter(({ kind }) => kind !== 'gap'))(
    '$instant is $when in $zone',
    ({ zone, when, instant }) => {
      expect(toLocal(instant, zone)).toBe(when);
    },
  );

  test('a time in an unknown zone has no instant', () => {
    expect(toInstant('2024-01-10T12:00', 'unknown')).toEqual({ kind: 'unknown-zone' });
  });
});

describe('Ends of days, as zoneinfo finds them', () => {
  test.each(ends)('$when in $zone ends at $instant ($rule)', ({ zone, when, instant }) => {
    expect(endOfDay(when, zone)).toBe(instant);
  });

  test('a date in an unknown zone has no end', () => {
    expect(endOfDay('2024-01-10', 'unknown')).toBeUndefined();
  });
});

describe('Deadlines', () => {
  test('a date counts at its end, a time at itself, and an instant needs no zone', () => {
    expect(deadlineOf('2024-01-10', 'AoE')).toBe('2024-01-11T12:00:00Z');
    expect(deadlineOf('2024-01-10T17:00', 'Europe/Malta')).toBe('2024-01-10T16:00:00Z');
    expect(deadlineOf('2024-01-10T17:00-05:00', 'unknown')).toBe('2024-01-10T22:00:00Z');
  });

  test('what was never checked is refused', () => {
    expect(() => deadlineOf('10 January', 'AoE')).toThrow(RangeError);
    expect(() => toInstant('10 January', 'AoE')).toThrow(RangeError);
    expect(() => toInstant('2024-01-10T12:00', 'Mars/Olympus')).toThrow(RangeError);
  });

  test('the same wall time comes earlier in the east', () => {
    const when = '2024-01-10T12:00';
    const dated = ['America/New_York', 'unknown', 'Asia/Tokyo', 'AoE'].map((zone) => ({ when, zone }));
    expect(dated.sort(compareDated).map(({ zone }) => zone)).toEqual([
      'Asia/Tokyo',
      'unknown',
      'America/New_York',
      'AoE',
    ]);
  });
});
