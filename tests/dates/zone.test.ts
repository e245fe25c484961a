import { describe, expect, test } from 'vitest';
import { offsetAt, parseZone, placeOf, zoneLabel, zoneNames } from '../../lib/dates';

const WINTER = '2024-01-10T12:00:00Z';
const SUMMER = '2024-07-10T12:00:00Z';

describe('Names of zones', () => {
  test.each([
    ['Europe/Malta', 'Europe/Malta'],
    ['europe/MALTA', 'Europe/Malta'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Asia/Kathmandu', 'Asia/Kathmandu'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['America/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
    ['aoe', 'AoE'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['unknown', 'unknown'],
  ])('%s is %s', (text, zone) => {
    expect(parseZone(text)).toEqual({ ok: true, zone });
  });

  test.each([
    ['CET', 'abbreviation', ['Europe/Paris', 'Europe/Berlin', 'Europe/Rome']],
    ['EST', 'abbreviation', ['America/New_York', 'America/Panama']],
    ['pst', 'abbreviation', ['America/Los_Angeles', 'Asia/Manila']],
    ['IST', 'abbreviation', ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']],
    ['GMT', 'abbreviation', ['UTC', 'Europe/London']],
    ['XQT', 'abbreviation', []],
    ['UTC+1', 'offset', []],
    ['+01:00', 'offset', []],
    ['Etc/GMT-8', 'offset', []],
    ['UTC-12', 'offset', ['AoE']],
    ['UTC−12:00', 'offset', ['AoE']],
    ['Etc/GMT+12', 'offset', ['AoE']],
    ['Anywhere on Earth', 'name', ['AoE']],
    ['Malta', 'name', ['Europe/Malta']],
    ['America/New York', 'name', ['America/New_York']],
    ['Asia/Malta', 'name', ['Europe/Malta']],
    ['Turkey', 'name', ['Europe/Istanbul']],
    ['Europe/Valletta', 'name', []],
    ['', 'name', []],
  ])('%j is no zone', (text, reason, suggestions) => {
    expect(parseZone(text)).toEqual({ ok: false, reason, suggestions });
  });

  test('the list to choose from is sorted, in the spelling of today, and each name in it is a zone', () => {
    const names = zoneNames();
    expect(names.length).toBeGreaterThan(400);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining(['AoE', 'UTC', 'Asia/Kolkata', 'Europe/Kyiv', 'Europe/Malta']),
    );
    expect(names).not.toContain('Asia/Calcutta');
    expect(names.filter((name) => placeOf(name) === undefined)).toEqual(['AoE', 'UTC']);
    for (const zone of names) expect(parseZone(zone)).toEqual({ ok: true, zone });
  });

  test('every zone that is suggested is a zone', () => {
    for (const text of ['CET', 'AST', 'BST', 'CST', 'IST', 'MST', 'GMT', 'AEST', 'EET', 'Z']) {
      const parsed = parseZone(text);
      const suggestions = parsed.ok ? [] : parsed.suggestions;
      expect(suggestions.length, text).toBeGreaterThan(0);
      for (const zone of suggestions) expect(parseZone(zone)).toEqual({ ok: true, zone });
    }
  });
});

describe('Zones for a reader', () => {
  test.each([
    ['Europe/Malta', WINTER, 'CET (UTC+1)'],
    ['Europe/Malta', SUMMER, 'CEST (UTC+2)'],
    ['Europe/London', WINTER, 'GMT (UTC+0)'],
    ['Europe/London', SUMMER, 'BST (UTC+1)'],
    ['America/New_York', WINTER, 'EST (UTC−5)'],
    ['America/New_York', SUMMER, 'EDT (UTC−4)'],
    ['America/St_Johns', SUMMER, 'UTC−2:30'],
    ['Europe/Lisbon', WINTER, 'WET (UTC+0)'],
    ['Atlantic/Azores', SUMMER, 'UTC+0'],
    ['Africa/Abidjan', SUMMER, 'GMT (UTC+0)'],
    ['Asia/Tokyo', WINTER, 'UTC+9'],
    ['Asia/Bangkok', WINTER, 'UTC+7'],
    ['Asia/Kolkata', WINTER, 'IST (UTC+5:30)'],
    ['Asia/Kathmandu', WINTER, 'UTC+5:45'],
    ['Pacific/Chatham', WINTER, 'CHADT (UTC+13:45)'],
    ['Pacific/Auckland', WINTER, 'NZDT (UTC+13)'],
    ['America/Sao_Paulo', WINTER, 'UTC−3'],
    ['AoE', WINTER, 'AoE (UTC−12)'],
    ['UTC', WINTER, 'UTC'],
    ['unknown', WINTER, undefined],
  ])('%s at %s is %s', (zone, instant, label) => {
    expect(zoneLabel(zone, instant, 'en')).toBe(label);
  });

  test('a language that has its own abbreviations uses them', () => {
    expect(zoneLabel('Europe/Malta', WINTER, 'de')).toBe('MEZ (UTC+1)');
    expect(zoneLabel('America/New_York', WINTER, 'de')).toBe('EST (UTC−5)');
  });

  test('a place is the last part of the name', () => {
    expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(placeOf('AoE')).toBeUndefined();
  });

  test('offsets are seconds ahead of UTC', () => {
    expect(offsetAt('Asia/Kathmandu', WINTER)).toBe(20_700);
    expect(offsetAt('AoE', WINTER)).toBe(-43_200);
    expect(offsetAt('Africa/Monrovia', '1970-01-01T00:00:00Z')).toBe(-2670);
  });
});
