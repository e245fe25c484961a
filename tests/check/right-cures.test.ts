import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../lib/problem';
import { checkFiles, siteWith } from '../support/check-text';

/** What is said of some files, each message with its rule. */
async function told(files: Readonly<Record<string, string>>, rules: readonly string[]): Promise<string[]> {
  const problems = await checkFiles(files);
  return problems
    .filter(({ rule }) => rules.includes(rule))
    .map((problem) => `[${problem.rule}] ${formatProblem(problem)}`);
}

const day = (sessions: readonly string[], frame = ''): string =>
  `${frame}days:\n  - date: 2030-05-06\n    sessions:\n${sessions.map((one) => `      - { ${one} }\n`).join('')}`;

const shapes = ['shape', 'reference', 'to-be-announced'];

describe('what is to be announced in the programme', () => {
  test.each([
    ['title: TBA', '[to-be-announced]', 'Leave title out and write state: to-be-announced into the entry'],
    ['kind: talk, people: [TBA]', '[reference]', 'Leave people out and write state: to-be-announced'],
    ['kind: talk, room: TBA', '[reference]', 'Leave room out until it is known'],
  ])('%s is one message, with the state or the field for a cure', async (fields, rule, cure) => {
    const said = await told(
      {
        'schedule.yaml': day(
          [`id: a, start: 09:00, end: 10:00, ${fields}`],
          'rooms: [{ id: hall, name: Hall }]\n',
        ),
      },
      shapes,
    );
    expect(said).toEqual([expect.stringContaining(cure)]);
    expect(said[0]).toContain(rule);
  });

  test('a time that is not known is one error, and the day stays', async () => {
    const said = await told({ 'schedule.yaml': day(['id: a, start: TBA, end: tba, kind: talk']) }, shapes);
    expect(said).toEqual([
      expect.stringMatching(/^\[shape\].*"TBA" is not written as a time.*\n.*leave the session out/),
      expect.stringMatching(/^\[shape\].*"tba" is not written as a time.*\n.*leave the session out/),
    ]);
  });
});

test('a first day that cannot be read makes no second day the first', async () => {
  const dates = '- id: workshop\n  label: Workshop\n  date: 2030-06-10\n  zone: UTC\n';
  const schedule = (date: string) =>
    ['date: '.concat(date), 'date: 2030-06-11']
      .map(
        (one, index) =>
          `  - ${one}\n    sessions:\n      - { id: s${index}, start: 09:00, end: 10:00, kind: talk }\n`,
      )
      .join('');
  const said = (date: string) =>
    told(
      {
        'site.yaml': siteWith('')
          .replace(/^date:.*$/m, '')
          .concat('date: workshop\n'),
        'dates.yaml': dates,
        'schedule.yaml': `days:\n${schedule(date)}`,
      },
      ['programme-day'],
    );
  expect(await said('2030-06-10')).toEqual([]);
  expect(await said('2030-06-09')).toHaveLength(1);
  expect(await said('10.06.2030')).toEqual([]);
});

describe('a twelve-hour clock', () => {
  const rules = ['programme-order', 'programme-gap'];
  const talk = 'id: talk, start: 02:00, end: 03:30, kind: talk';

  test('between two sessions of the afternoon is one error, with the time that is meant', async () => {
    const said = await told(
      {
        'schedule.yaml': day([
          'id: lunch, start: 12:00, end: 14:00, kind: break',
          talk,
          'id: other, start: 15:30, end: 16:00, kind: talk',
        ]),
      },
      rules,
    );
    expect(said).toEqual([expect.stringMatching(/^\[programme-order\].*:5:28 .*\n.*Write 14:00 and 15:30/)]);
  });

  test('is not seen in a night, nor in the morning of another room', async () => {
    const frame = 'rooms: [{ id: a, name: A }, { id: b, name: B }]\n';
    const night = [
      'id: party, start: 20:00, end: 23:00, kind: social',
      'id: more, start: 23:00, end: 02:00, kind: social',
    ];
    expect(
      await told(
        { 'schedule.yaml': day([...night, 'id: last, start: 02:00, end: 03:00, kind: social']) },
        rules,
      ),
    ).toEqual([]);
    const rooms = [
      'id: s, start: 09:00, end: 10:00, kind: talk, room: a',
      'id: t, start: 10:00, end: 11:00, kind: talk, room: a',
      'id: u, start: 09:00, end: 11:00, kind: talk, room: b',
    ];
    expect(await told({ 'schedule.yaml': day(rooms, frame) }, rules)).toEqual([]);
  });
});

test('a number in a list is put in quotes alone, and its neighbours stay', async () => {
  const venue = 'venue:\n  city: Malta\n  country: Malta\n  address: [Papendiek 14, 37073]';
  const said = await told({ 'site.yaml': siteWith(venue) }, ['shape']);
  expect(said).toEqual([
    expect.stringContaining(
      'venue.address, entry 2 is read as the number 37073\n  Put it in quotes: "37073"',
    ),
  ]);
});

test('while a data file cannot be read, no file is called unused', async () => {
  const files = (site: string) => ({ 'site.yaml': siteWith(site), '../public/old.pdf': 'x' });
  expect(await told(files(''), ['unused-file'])).toHaveLength(1);
  expect(await told(files('footer: "open'), ['unused-file'])).toEqual([]);
});

describe('the lines around front matter', () => {
  test.each([
    ['----\nname: A\n----\n', 1, 'the first line has too many dashes'],
    [' ---\nname: A\n---\n', 1, 'spaces stand before the three dashes that begin the front matter'],
    ['---\nname: A\n ---\n', 3, 'spaces stand before the three dashes that end the front matter'],
  ])('%j', async (text, line, message) => {
    expect(await told({ 'people/ada.mdx': text }, ['front-matter', 'shape'])).toEqual([
      expect.stringContaining(`people/ada.mdx:${line}:1  ${message}`),
    ]);
  });
});

test('a data file with another ending is told its name', async () => {
  expect(await told({ 'dates.yml': '[]' }, ['stray'])).toEqual([
    expect.stringContaining('Call it dates.yaml.'),
  ]);
});

test('a space of a web page that keeps a file from being read is one message', async () => {
  const text = '- id: a\n  label: B\n\u00A0\u00A0date: 2030-01-01\n  zone: UTC\n';
  expect(await told({ 'dates.yaml': text }, ['yaml', 'invisible'])).toEqual([
    expect.stringMatching(/^\[yaml\]/),
  ]);
});
