import fs from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { loadWorkshop } from '../../lib/content';
import { writeCalendar, type Entry } from '../../lib/feeds/calendar/write';
import { sequenceOf } from '../../lib/feeds/stamps';
import { origin, pathsOf, textOf } from '../support/feed-text';
import { settledWorkshop } from '../support/settled';

/** Reads a calendar by a reader that is not ours. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const has = (name: string) => component.hasProperty(name);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      isDay: event.startDate.isDate,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      end: has('dtend') && !event.endDate.isDate ? event.endDate.toJSDate().toISOString() : undefined,
      url: String(component.getFirstPropertyValue('url') ?? ''),
    };
  });
}

const settled = settledWorkshop();

describe('deadlines', () => {
  const events = read(textOf(settled, 'deadlines.ics'));
  const find = (id: string) => events.find(({ uid }) => uid === `date-${id}@wir-2031`);

  test('AoE ends at noon in UTC on the next day, an instant', () => {
    expect(find('submission')).toMatchObject({
      isDay: false,
      start: '2031-03-02T12:00:00.000Z',
      sequence: sequenceOf({ moves: 1, isCancelled: false, changed: '2031-02-10' }),
      stamp: '2031-02-10T00:00:00Z',
      summary: 'Papers due (WiR 2031)',
      url: 'https://submit.example/',
    });
  });

  test("in a place's zone it ends at that place's midnight", () => {
    expect(find('notification')).toMatchObject({ start: '2031-04-11T03:00:00.000Z', isDay: false });
  });

  test('with a time it ends at that time', () => {
    expect(find('demo')).toMatchObject({ start: '2031-03-10T16:00:00.000Z', isDay: false });
  });

  test('without a zone it is a whole day, and so is the day of the workshop', () => {
    expect(find('visa')).toMatchObject({ isDay: true, start: '2031-05-01', status: 'TENTATIVE' });
    expect(find('day')).toMatchObject({ isDay: true, start: '2031-08-01', status: 'CONFIRMED' });
  });

  test('a cancelled one says so, and has a higher sequence', () => {
    expect(find('tutorial')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
  });

  test('a day that is not settled is missing', () => {
    const unsettled = loadWorkshop('tests/fixtures/workshops/full/content');
    const uids = read(textOf(unsettled, 'deadlines.ics')).map(({ uid }) => uid);
    expect(uids).toContain('date-submission@wir-2031');
    expect(uids).not.toContain('date-day@wir-2031');
  });
});

describe('the number by which the later of two copies is known', () => {
  test.each([
    ['moved, cancelled, moved again', [{ moves: 1 }, { moves: 1, isCancelled: true }, { moves: 2 }]],
    [
      'cancelled, and held after all',
      [{ changed: '2031-01-05', isCancelled: true }, { changed: '2031-01-06' }],
    ],
    [
      'moved twice in a day, after a day that nobody noted',
      [{ moves: 1 }, { moves: 2, changed: '2031-01-05' }, { moves: 3, changed: '2031-01-05' }],
    ],
  ])('only grows: %s', (_, states) => {
    const numbers = [{}, ...states].map((state) => sequenceOf({ moves: 0, isCancelled: false, ...state }));
    expect(numbers[0]).toBe(0);
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(numbers);
  });
});

describe('sessions', () => {
  const events = read(textOf(settled, 'programme.ics'));
  const find = (id: string) => events.find(({ uid }) => uid === `session-${id}@wir-2031`);

  test('are instants in UTC; one over midnight ends on the next day', () => {
    expect(find('keynote-ada')).toMatchObject({
      start: '2031-08-01T12:15:00.000Z',
      end: '2031-08-01T13:00:00.000Z',
      summary: 'Everything is possible',
      location:
        'Great Hall, ground floor, Old Observatory, Rua das Hipóteses 31, 01001-000 Imaginária, São Paulo, Brazil',
      url: `${origin}/sessions/keynote-ada`,
      stamp: '2031-01-01T00:00:00Z',
    });
    expect(find('party')).toMatchObject({
      start: '2031-08-02T01:00:00.000Z',
      end: '2031-08-02T03:30:00.000Z',
    });
  });

  test('that have moved keep their uid and raise their sequence', () => {
    const proofs = find('proofs');
    expect(proofs).toMatchObject({ stamp: '2031-06-01T00:00:00Z' });
    expect(proofs?.sequence).toBeGreaterThan(1);
    const again = settledWorkshop({}, [
      ['previously: [{ start: 10:15', 'previously: [{ start: 10:00 }, { start: 10:15'],
    ]);
    const [moved] = read(textOf(again, 'sessions/proofs.ics'));
    expect(moved).toMatchObject({ uid: 'session-proofs@wir-2031' });
    expect(moved?.sequence).toBeGreaterThan(proofs?.sequence ?? Infinity);
  });

  test('of which talks move by themselves: within their session, and to another', () => {
    const talk = '{ papers: [1], people: [ada-conjecture], minutes: 20';
    const programme = (first: string, second: string) =>
      settledWorkshop({
        'schedule.yaml': `zone: America/Sao_Paulo
days:
  - date: 2031-08-01
    sessions:
      - { id: one, kind: oral, title: One, start: 09:00, end: 10:00, items: [${first}] }
      - { id: two, kind: oral, title: Two, start: 11:00, end: 12:00, items: [${second}] }
`,
      });
    const ofAda = (first: string, second: string) =>
      read(textOf(programme(first, second), 'people/ada-conjecture.ics'));
    const other = '{ title: Words, minutes: 10 }';
    const [before] = ofAda(`${talk} }, ${other}`, other);
    expect(before).toMatchObject({
      uid: 'session-paper.oral.1@wir-2031',
      sequence: 0,
      start: '2031-08-01T12:00:00.000Z',
      stamp: '2031-01-01T00:00:00Z',
    });
    const moved = 'previously: [{ start: 09:00 }], changed: 2031-06-02';
    const sequence = sequenceOf({ moves: 1, isCancelled: false, changed: '2031-06-02' });
    expect(ofAda(`${other}, ${talk}, ${moved} }`, other)).toEqual([
      {
        ...before,
        sequence,
        stamp: '2031-06-02T00:00:00Z',
        start: '2031-08-01T12:10:00.000Z',
        end: '2031-08-01T12:30:00.000Z',
      },
    ]);
    const [elsewhere] = ofAda(other, `${talk}, ${moved} }`);
    expect(elsewhere).toMatchObject({ uid: before?.uid, sequence, start: '2031-08-01T14:00:00.000Z' });
    const [cancelled] = ofAda(`${talk}, state: cancelled }`, other);
    expect(cancelled).toMatchObject({ uid: before?.uid, status: 'CANCELLED', sequence: 1 });
    const feed = textOf(programme(other, `${talk}, ${moved} }`), 'changes.atom');
    expect(feed).toContain(
      '<title>On the n-th attempt: moved to August 1, 2031, 11:00–11:20, Sao Paulo time, UTC−3</title>',
    );
  });

  test('whose speaker has withdrawn are to be announced and keep their uid', () => {
    expect(find('nobody')).toMatchObject({
      summary: 'To be announced',
      status: 'CONFIRMED',
      description: null,
    });
  });

  test('that were cancelled say so and have a higher sequence', () => {
    expect(find('excursion')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
  });

  test('say who speaks and what happens when; breaks are in no calendar', () => {
    expect(find('proofs')?.description).toBe(
      '10:30 On the n-th attempt\n10:55 Twice is enough: a talk and a poster\n11:20 Discussion',
    );
    expect(find('coffee')).toBeUndefined();
    expect(pathsOf(settled)).not.toContain('sessions/coffee.ics');
  });

  test('have a file each, as has every day and everybody who speaks or chairs', () => {
    expect(pathsOf(settled).filter((path) => path.endsWith('.ics'))).toMatchSnapshot();
    expect(read(textOf(settled, 'people/ada-conjecture.ics')).map(({ uid }) => uid)).toEqual([
      'session-keynote-ada@wir-2031',
      'session-panel@wir-2031',
      'session-party@wir-2031',
    ]);
    expect(read(textOf(settled, 'days/2031-08-01.ics'))).toEqual(events);
  });

  test('of a day that is not settled, or in a zone that was never stated, are in no calendar', () => {
    const unsettled = loadWorkshop('tests/fixtures/workshops/full/content');
    const calendars = (paths: string[]) => paths.filter((path) => path.endsWith('.ics'));
    expect(calendars(pathsOf(unsettled))).toEqual(['deadlines.ics']);
    expect(calendars(pathsOf(loadWorkshop('content')))).toEqual(['deadlines.ics']);
    const nowhere = settledWorkshop({}, [['rooms:', 'zone: unknown\nrooms:']]);
    expect(calendars(pathsOf(nowhere))).toEqual(['deadlines.ics']);
  });

  test('have the same uid wherever the site is served', () => {
    const elsewhere = textOf(settled, 'programme.ics', 'https://elsewhere.example');
    expect(read(elsewhere).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    const below = textOf(settled, 'programme.ics', 'https://elsewhere.example/2031');
    expect(read(below).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });
});

test('calendars have the same bytes as when they were last looked at', async () => {
  await expect(textOf(settled, 'programme.ics')).toMatchFileSnapshot('golden/programme.ics');
  await expect(textOf(settled, 'deadlines.ics')).toMatchFileSnapshot('golden/deadlines.ics');
});

describe('the large workshop', () => {
  const large = 'tests/fixtures/workshops/large/content';
  const session = z.object({
    id: z.string(),
    start: z.string(),
    end: z.string(),
    kind: z.string().optional(),
  });
  const schedule = z.object({ days: z.array(z.object({ date: z.string(), sessions: z.array(session) })) });

  test('has every session at its instant', () => {
    const { days } = schedule.parse(parseYaml(fs.readFileSync(`${large}/schedule.yaml`, 'utf8')));
    const at = (date: string, time: string) => {
      const day = time < '04:00' ? date.replace(/\d$/, (digit) => String(Number(digit) + 1)) : date;
      // Clocks in Vienna go forward in the night between its two days.
      const offset = `${day}T${time}` < '2034-03-26T02:00' ? '+01:00' : '+02:00';
      return new Date(`${day}T${time}:00${offset}`).toISOString();
    };
    const expected = days.flatMap(({ date, sessions }) =>
      sessions
        .filter(({ kind }) => kind !== 'break')
        .map(({ id, start, end }) => ({
          uid: `session-${id}@clay-2034`,
          start: at(date, start),
          end: at(date, end),
        })),
    );
    const events = read(textOf(loadWorkshop(large), 'programme.ics')).map(({ uid, start, end }) => ({
      uid,
      start,
      end,
    }));
    expect(events.length).toBeGreaterThan(100);
    expect(events).toEqual(expected);
  });
});

describe('addresses', () => {
  test('are written as URIs', () => {
    const stamp = '2031-01-01T00:00:00Z';
    const entry: Entry = {
      ...{ uid: 'a', summary: 'A', status: 'CONFIRMED', sequence: 0, stamp },
      time: { kind: 'span', start: stamp },
      url: 'https://a.example/bücher hier',
      stream: 'https://a.example/ü',
    };
    const text = writeCalendar({
      uid: 'u',
      name: 'N',
      lang: 'en',
      url: 'https://ü.example',
      entries: [entry],
    });
    expect(text).toContain('\r\nURL:https://xn--tda.example/\r\n');
    expect(text).toContain('\r\nURL:https://a.example/b%C3%BCcher%20hier\r\n');
    expect(text).toContain(':https://a.example/%C3%BC\r\n');
  });
});

describe('any calendar', () => {
  const text = fc.string({ unit: 'binary', maxLength: 120 });
  const instant = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19)}Z`);
  const entry = fc.record<Entry>({
    uid: fc.uuid(),
    time: fc.oneof(
      fc.record({ kind: fc.constant('day' as const), date: instant.map((moment) => moment.slice(0, 10)) }),
      fc.record({ kind: fc.constant('span' as const), start: instant }),
    ),
    summary: text,
    description: text,
    location: text,
    stream: fc.webUrl({ withQueryParameters: true }),
    status: fc.constantFrom('CONFIRMED', 'TENTATIVE', 'CANCELLED'),
    sequence: fc.nat(),
    stamp: instant,
  });
  const calendar = fc.record({
    uid: fc.uuid(),
    name: text,
    lang: fc.constant('en'),
    entries: fc.array(entry, { minLength: 1, maxLength: 3 }),
  });
  /** What a calendar can hold of a text. */
  const held = (written = '') => written.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]+/gu, ' ');

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(calendar, (written) => {
        const events = read(writeCalendar(written));
        expect(
          events.map(({ uid, summary, description, location, status, sequence, start, stamp }) => ({
            uid,
            summary: summary ?? '',
            description: description ?? '',
            location: location ?? '',
            status,
            sequence,
            start,
            stamp,
          })),
        ).toEqual(
          written.entries.map(({ uid, summary, description, location, status, sequence, time, stamp }) => ({
            uid,
            summary: held(summary),
            description: held(description),
            location: held(location),
            status,
            sequence,
            start: time.kind === 'day' ? time.date : new Date(time.start).toISOString(),
            stamp,
          })),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('has no line over 75 octets, and no line that cuts a character', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(calendar, (written) => {
        const bytes = Buffer.from(writeCalendar(written));
        expect(bytes.subarray(-2).toString()).toBe('\r\n');
        let from = 0;
        for (let end = bytes.indexOf('\r\n'); end >= 0; end = bytes.indexOf('\r\n', from)) {
          const line = bytes.subarray(from, end);
          expect(line.length).toBeLessThanOrEqual(75);
          expect(strict.decode(line)).not.toMatch(/[\r\n]/);
          from = end + 2;
        }
      }),
      { numRuns: 200 },
    );
  });
});
