import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  endOfDay,
  formatDate,
  nextDay,
  parseWhen,
  toInstant,
  toLocal,
  weekday,
  zoneNames,
} from '../../lib/dates';

const zones = fc.constantFrom(...zoneNames());
const minutes = fc.integer({ min: Date.UTC(1975, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
const locals = minutes.map((minute) => new Date(minute * 60_000).toISOString().slice(0, 16));
const dates = locals.map((local) => local.slice(0, 10));

test('a local time goes to its instant and back, and a gap comes back as the time shown', () => {
  fc.assert(
    fc.property(locals, zones, (local, zone) => {
      const resolved = toInstant(local, zone);
      if (resolved.kind === 'unknown-zone') throw new Error(zone);
      expect(toLocal(resolved.instant, zone)).toBe(resolved.kind === 'gap' ? resolved.shown : local);
      if (resolved.kind === 'overlap') expect(toLocal(resolved.later, zone)).toBe(local);
    }),
    { numRuns: 5000 },
  );
});

test('an instant is found again from what clocks show, unless it is the second of two', () => {
  fc.assert(
    fc.property(locals, zones, (utc, zone) => {
      const instant = `${utc}:00Z`;
      const found = toInstant(toLocal(instant, zone), zone);
      expect(found.kind === 'overlap' ? [found.instant, found.later] : [found.instant]).toContain(instant);
    }),
    { numRuns: 5000 },
  );
});

test('a date is over at its end and not a minute before', () => {
  fc.assert(
    fc.property(dates, zones, (date, zone) => {
      const end = endOfDay(date, zone) ?? '';
      const before = `${new Date(Date.parse(end) - 60_000).toISOString().slice(0, 19)}Z`;
      expect(toLocal(end, zone).slice(0, 10) > date).toBe(true);
      expect(toLocal(before, zone).slice(0, 10) <= date).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('tomorrow has the next weekday, exists, and reads as it is written', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const next = nextDay(date);
      expect(weekday(next)).toBe((weekday(date) % 7) + 1);
      expect(parseWhen(next)).toEqual({ ok: true, value: { kind: 'date', date: next } });
      expect(parseWhen(formatDate(next, 'en'))).toEqual({
        ok: false,
        mistake: { reason: 'form', instead: next },
      });
    }),
  );
});
