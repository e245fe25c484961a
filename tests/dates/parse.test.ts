import { describe, expect, test } from 'vitest';
import { isDate, isTime, isWhen, nextDay, parseDate, parseTime, parseWhen, weekday } from '../../lib/dates';

describe('Calendar dates', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '1900-01-01', '2999-12-31'])('%s is one', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each([
    ['2024-02-30', { reason: 'day', last: '2024-02-29' }],
    ['2023-02-29', { reason: 'day', last: '2023-02-28' }],
    ['2100-02-29', { reason: 'day', last: '2100-02-28' }],
    ['2024-04-31', { reason: 'day', last: '2024-04-30' }],
    ['2024-01-00', { reason: 'day', last: '2024-01-31' }],
    ['2024-13-01', { reason: 'month' }],
    ['2024-00-10', { reason: 'month' }],
    ['0224-01-10', { reason: 'year' }],
    ['2024-1-5', { reason: 'form', instead: '2024-01-05' }],
    ['2024/01/05', { reason: 'form', instead: '2024-01-05' }],
    ['January 10, 2024', { reason: 'form', instead: '2024-01-10' }],
    ['Wed, Jan. 10th 2024', { reason: 'form', instead: '2024-01-10' }],
    ['10 January 2024', { reason: 'form', instead: '2024-01-10' }],
    ['30 February 2024', { reason: 'form' }],
    ['01/05/2024', { reason: 'form' }],
    ['2024-01-05T12:00', { reason: 'form' }],
    ['2024-01-05 12:00', { reason: 'form' }],
    ['TBA', { reason: 'form' }],
    ['', { reason: 'form' }],
    ['２０２４-01-05', { reason: 'form' }],
    ['2024-01-05\n', { reason: 'form', instead: '2024-01-05' }],
  ])('%j is none', (text, mistake) => {
    expect(parseDate(text)).toEqual({ ok: false, mistake });
    expect(isDate(text)).toBe(false);
  });

  test.each([
    ['2024-01-10', 3],
    ['2024-03-21', 4],
    ['2024-02-29', 4],
    ['2000-01-01', 6],
    ['1999-12-31', 5],
    ['2024-03-31', 7],
    ['2024-04-01', 1],
  ])('%s has weekday %i', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  test.each([
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2024-12-31', '2025-01-01'],
  ])('after %s comes %s', (date, next) => {
    expect(nextDay(date)).toBe(next);
  });
});

describe('Dates with times', () => {
  test.each([
    ['2024-01-10', { kind: 'date', date: '2024-01-10' }],
    ['2024-01-10T17:00', { kind: 'local', local: '2024-01-10T17:00' }],
    ['2024-01-10T17:00Z', { kind: 'instant', instant: '2024-01-10T17:00:00Z' }],
    ['2024-01-10T17:00:30Z', { kind: 'instant', instant: '2024-01-10T17:00:30Z' }],
    ['2024-01-01T01:00+05:45', { kind: 'instant', instant: '2023-12-31T19:15:00Z' }],
    ['2024-01-10T23:59-12:00', { kind: 'instant', instant: '2024-01-11T11:59:00Z' }],
  ])('%s is read', (text, value) => {
    expect(parseWhen(text)).toEqual({ ok: true, value });
    expect(isWhen(text)).toBe(true);
  });

  test.each([
    ['2024-01-10 17:00', { reason: 'form', instead: '2024-01-10T17:00' }],
    ['2024-01-10T17:00:00', { reason: 'form', instead: '2024-01-10T17:00' }],
    ['2024-01-10 9:30 +0100', { reason: 'form', instead: '2024-01-10T09:30+01:00' }],
    ['2024-01-10T17:00 AoE', { reason: 'form' }],
    ['2024-01-10T17:00:00.5Z', { reason: 'form' }],
    ['2024-12-31T24:00', { reason: 'time', instead: '2025-01-01T00:00' }],
    ['2024-12-31T24:00+01:00', { reason: 'time', instead: '2025-01-01T00:00+01:00' }],
    ['2024-01-10T24:01', { reason: 'time' }],
    ['2024-01-10T12:60', { reason: 'time' }],
    ['2024-06-30T23:59:60Z', { reason: 'time' }],
    ['2024-02-30T12:00', { reason: 'day', last: '2024-02-29' }],
    ['2024-01-10T17:00+14:30', { reason: 'offset' }],
    ['2024-01-10T17:00-12:30', { reason: 'offset' }],
    ['2024-01-10T17:00-00:00', { reason: 'offset' }],
    ['2024-01-10T17:00+01:75', { reason: 'offset' }],
  ])('%s is none', (text, mistake) => {
    expect(parseWhen(text)).toEqual({ ok: false, mistake });
    expect(isWhen(text)).toBe(false);
  });
});

describe('Times of day', () => {
  test.each(['00:00', '09:15', '23:59'])('%s is one', (text) => {
    expect(parseTime(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['24:00', { reason: 'time' }],
    ['12:60', { reason: 'time' }],
    ['9:15', { reason: 'form', instead: '09:15' }],
    ['9.15', { reason: 'form', instead: '09:15' }],
    ['9:15 PM', { reason: 'form', instead: '21:15' }],
    ['12 a.m.', { reason: 'form', instead: '00:00' }],
    ['13 pm', { reason: 'form' }],
    ['9', { reason: 'form' }],
    ['noon', { reason: 'form' }],
  ])('%s is none', (text, mistake) => {
    expect(parseTime(text)).toEqual({ ok: false, mistake });
    expect(isTime(text)).toBe(false);
  });
});
