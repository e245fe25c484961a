import fs from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadWorkshop } from '../../lib/content';
import { pathsOf, textOf } from '../support/feed-text';
import { settledWorkshop } from '../support/settled';

const own = 'tests/fixtures/feeds/schedule.schema.json';
/** The one that is published, where it lies beside the project: its licence is not ours. */
const published = '../shared/data/frab/schedule.schema.json';
const hasPublished = fs.existsSync(published);
if (!hasPublished)
  console.log(`${published} is not here: schedule.json is held to our own words for it alone`);

function mistakesIn(text: string, file = own): readonly unknown[] {
  const schema: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  const formats = { schemaId: 'auto', format: 'full', unknownFormats: ['color'] } satisfies Ajv.Options;
  const ajv = new Ajv({ ...formats, allErrors: true, meta: false, logger: false });
  ajv.addMetaSchema(
    JSON.parse(fs.readFileSync('node_modules/ajv/lib/refs/json-schema-draft-06.json', 'utf8')),
  );
  const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
  void validate(JSON.parse(text));
  return validate.errors ?? [];
}

const event = z.object({
  id: z.number(),
  guid: z.string(),
  date: z.string(),
  start: z.string(),
  duration: z.string(),
  title: z.string(),
  subtitle: z.string(),
  room: z.string(),
  persons: z.array(z.object({ public_name: z.string() })),
});
const file = z.object({
  schedule: z.object({
    version: z.string(),
    conference: z.object({
      acronym: z.string(),
      days: z.array(
        z.object({
          date: z.string(),
          day_start: z.string(),
          day_end: z.string(),
          rooms: z.record(z.string(), z.array(event)),
        }),
      ),
    }),
  }),
});

function read(text: string) {
  const { schedule } = file.parse(JSON.parse(text));
  return {
    ...schedule,
    events: schedule.conference.days.flatMap(({ rooms }) => Object.values(rooms).flat()),
  };
}

const settled = settledWorkshop();
const text = textOf(settled, 'schedule.json');

describe('the programme for conference apps', () => {
  test('is valid, that of the large workshop too', () => {
    expect(mistakesIn(text)).toEqual([]);
    const large = textOf(loadWorkshop('tests/fixtures/workshops/large/content'), 'schedule.json');
    expect(mistakesIn(large)).toEqual([]);
    const { events } = read(large);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(new Set(events.map(({ guid }) => guid)).size).toBe(events.length);
    expect(events.length).toBeGreaterThan(150);
  });

  test.runIf(hasPublished)('is valid by the published schema', () => {
    const large = textOf(loadWorkshop('tests/fixtures/workshops/large/content'), 'schedule.json');
    for (const one of [text, large]) expect(mistakesIn(one, published)).toEqual([]);
    expect(
      mistakesIn(text.replace('"attachments": []', '"attachments": [], "answers": []'), published),
    ).not.toEqual([]);
  });

  test('is held to its schema', () => {
    expect(mistakesIn(text.replace('"guid": "', '"guid": "x'))).not.toEqual([]);
    expect(mistakesIn(text.replace('"duration": "00:10"', '"duration": "10"'))).not.toEqual([]);
  });

  test('says when the day begins and ends, and what happens when and where', () => {
    const { conference, events, version } = read(text);
    expect(version).toBe('2031-06-01');
    expect(conference).toMatchObject({
      acronym: 'wir_2031',
      days: [
        { date: '2031-08-01', day_start: '2031-08-01T04:00:00-03:00', day_end: '2031-08-02T03:59:00-03:00' },
      ],
    });
    expect(
      events.map(({ title, date, duration, room }) => `${date} ${duration} ${room}: ${title}`),
    ).toMatchSnapshot();
  });

  test('has a version that moves with a talk, as with a session', () => {
    const talk = '{ kind: oral, papers: [1], minutes: 25 }';
    const moved = '{ kind: oral, papers: [1], minutes: 25, changed: 2031-07-20 }';
    expect(read(textOf(settledWorkshop({}, [[talk, moved]]), 'schedule.json')).version).toBe('2031-07-20');
  });

  test('lists talks of a session by themselves, with who wrote their papers', () => {
    const talk = read(text).events.find(({ title }) => title === 'On the n-th attempt');
    expect(talk).toMatchObject({ subtitle: 'Proofs that nearly work', start: '10:30', duration: '00:25' });
    expect(talk?.persons.map((person) => person.public_name)).toEqual([
      'Ada Conjecture',
      'Paul Lemma',
      'Plato',
    ]);
  });

  test('leaves out what was cancelled, and breaks', () => {
    const titles = read(text).events.map(({ title }) => title);
    expect(titles).not.toContain('Excursion');
    expect(titles).not.toContain('Break');
    expect(titles).toContain('Party');
  });

  test('does not exist while a day is not settled, or while nobody knows the address of the site', () => {
    expect(pathsOf(settled)).toContain('schedule.json');
    expect(pathsOf(loadWorkshop('tests/fixtures/workshops/full/content'))).not.toContain('schedule.json');
    expect(pathsOf(loadWorkshop('content'))).not.toContain('schedule.json');
  });

  test('has the same bytes as when it was last looked at', async () => {
    await expect(text).toMatchFileSnapshot('golden/schedule.json');
  });
});
