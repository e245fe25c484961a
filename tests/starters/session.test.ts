import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { beforeEach, describe, expect, test } from 'vitest';
import { readWorkshop } from '../../lib/content';
import { begin } from '../../lib/starters';
import { insertEntry } from '../../lib/starters/insert-entry';
import { newFolder } from '../support/new-folder';

let root = '';
beforeEach(() => {
  root = path.join(newFolder(), 'content');
  fs.cpSync('tests/fixtures/workshops/minimal/content', root, { recursive: true });
  fs.mkdirSync(path.join(root, 'people'), { recursive: true });
  fs.writeFileSync(path.join(root, 'people/ada-lovelace.mdx'), '---\nname: Ada Lovelace\n---\n');
});

const schedule = `# Everything in venue time.
zone:   Europe/Malta   # oddly spaced
rooms: [{id: hall, name: "Hall A"}]

days:
  - date: 2024-03-21  # Thursday
    sessions:

      - id: opening
        title: Opening
        start: "09:00"
        end: "09:15" # sharp

      - id: lunch
        kind: break
        start: "12:00"
        end: "13:00"
        note: >-
          In the garden,
          if it is dry.

      # - id: walk
  - either: [2024-03-22, 2024-03-23]
    sessions: [] # to be filled
`;

const run = (...flags: string[]) => begin(['session', ...flags], { root, today: '2024-01-10' });
const write = (text: string) => fs.writeFileSync(path.join(root, 'schedule.yaml'), text);
const read = () => fs.readFileSync(path.join(root, 'schedule.yaml'), 'utf8');
const talk = ['--title', 'On Engines', '--start', '10:00', '--end', '10:30'];
const added = (before: string, after: string) => {
  const old = before.split('\n');
  return after.split('\n').filter((line) => line !== '' && !old.includes(line));
};

describe('npm run new session', () => {
  test('knows the night after a day: what begins before the day does is late, not early', async () => {
    write(schedule);
    const day = ['--day', '2024-03-21'];
    await run('--title', 'Night walk', '--start', '00:30', '--end', '01:30', ...day);
    await run('--title', 'Dinner', '--start', '22:00', '--end', '23:00', ...day);
    const { schedule: programme } = readWorkshop(root).workshop;
    expect(programme?.days[0]?.sessions.map(({ id }) => id)).toEqual([
      'opening',
      'lunch',
      'dinner',
      'night-walk',
    ]);
  });

  test('begins the programme where there is none', async () => {
    expect(await run(...talk, '--day', '2024-03-21')).toMatchObject({ ok: true });
    expect(parse(read())).toEqual({
      days: [
        {
          date: '2024-03-21',
          sessions: [{ id: 'on-engines', title: 'On Engines', start: '10:00', end: '10:30' }],
        },
      ],
    });
    expect(readWorkshop(root).problems).toEqual([]);
  });

  test('puts a session between others in the order of time, and touches nothing else', async () => {
    write(schedule);
    await run(...talk, '--day', '2024-03-21', '--kind', 'talk', '--people', 'ada-lovelace');
    const entry = `      - id: on-engines
        title: On Engines
        kind: talk
        people:
          - ada-lovelace
        start: 10:00
        end: 10:30
`;
    expect(read()).toBe(schedule.replace('# sharp\n', `# sharp\n\n${entry}`));
  });

  test('puts it first, last, and into an empty day', async () => {
    write(schedule);
    await run('--title', 'Registration', '--day', '2024-03-21', '--start', '08:00', '--end', '09:00');
    await run('--title', 'Dinner', '--day', '2024-03-21', '--start', '19:00', '--end', '22:00');
    await run('--title', 'Excursion', '--day', '2024-03-22', '--start', '09:00', '--end', '17:00');
    const data: { days: { sessions: { id: string }[] }[] } = parse(read());
    expect(data.days.map(({ sessions }) => sessions.map(({ id }) => id))).toEqual([
      ['registration', 'opening', 'lunch', 'dinner'],
      ['excursion'],
    ]);
    expect(added(read(), schedule)).toEqual(['    sessions: [] # to be filled']);
    expect(read()).toContain('    sessions: # to be filled\n      - id: excursion\n');
  });

  test('puts a day that is not there yet between the others', async () => {
    write(schedule);
    await run(...talk, '--day', '2024-03-20');
    const data: { days: { date?: string }[] } = parse(read());
    expect(data.days.map(({ date }) => date)).toEqual(['2024-03-20', '2024-03-21', undefined]);
    expect(added(read(), schedule)).toEqual([]);
  });

  test('takes the only day there is, if nobody names one', async () => {
    write('days:\n  - date: 2024-03-21\n    sessions:\n');
    expect(await run(...talk)).toMatchObject({ ok: true });
    expect(read()).toMatch(/ {4}sessions:\n {6}- id: on-engines\n/);
    write(schedule);
    expect((await run(...talk)).message).toContain('new session needs\n  --day');
  });

  test('keeps a byte-order mark, Windows line ends and a last line without its end', async () => {
    const text = '\uFEFFdays:\r\n  - date: 2024-03-21\r\n    sessions:\r\n      - {id: a, start: "08:00"}';
    write(text);
    await run(...talk);
    expect(read().startsWith(`${text}\r\n      - id: on-engines\r\n`)).toBe(true);
    expect(read().replaceAll('\r\n', '')).not.toContain('\n');
  });

  test.each([
    ['a name that is taken', schedule, ['--day', '2024-03-21', '--id', 'lunch']],
    ['brackets', 'days: [{date: 2024-03-21, sessions: [{id: a}]}]\n', []],
    ['broken YAML', 'days:\n\t- date: 2024-03-21\n', ['--day', '2024-03-21']],
    ['a day without a list', 'days:\n  - date: 2024-03-21\n', []],
    ['no days', 'zone: UTC\n', ['--day', '2024-03-21']],
    ['a clock that does not exist', schedule, ['--day', '2024-03-21', '--end', '25:00']],
  ])('leaves the file alone at %s, and says why', async (_, text, flags) => {
    write(text);
    const outcome = await run(...talk, ...flags);
    expect(outcome.ok).toBe(false);
    expect(`\n${outcome.message}\n`).toMatchSnapshot();
    expect(read()).toBe(text);
  });
});

test('an entry goes into a list whose dashes stand below its name', () => {
  const text = 'a:\n- x: 1\n- x: 3\nb: 2\n';
  expect(insertEntry(text, ['a'], 1, { x: 2 })).toEqual({ text: 'a:\n- x: 1\n- x: 2\n- x: 3\nb: 2\n' });
  expect(insertEntry(text, ['a'], 2, { x: 4 })).toEqual({ text: 'a:\n- x: 1\n- x: 3\n- x: 4\nb: 2\n' });
  expect(insertEntry(text, ['a'], 0, { x: 0 })).toEqual({ text: 'a:\n- x: 0\n- x: 1\n- x: 3\nb: 2\n' });
});
