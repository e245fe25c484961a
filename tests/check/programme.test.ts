import { describe, expect, test } from 'vitest';
import { checkWorkshop } from '../../lib/check';
import { programmeRules } from '../../lib/check/programme';
import { asPrinted } from '../support/problems';
import { workshopWith } from '../support/workshop-with';

const people = {
  'people/ada.mdx': '---\nname: Ada\nstate: announced\n---\n',
  'people/bob.mdx': '---\nname: Bob\nstate: announced\n---\n',
};
const rooms = 'rooms: [{ id: hall, name: Hall }, { id: annex, name: Annex }]\n';

/** The rules that speak about a day with these sessions, each written in one line after its times. */
async function rulesFor(sessions: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const lines = sessions.map((text, index) => {
    const [, start, end, rest] = /^(\S+)–(\S+) (.*)$/.exec(text) ?? [];
    return `      - { id: s${index}, start: ${start}, end: ${end}, ${rest} }\n`;
  });
  const schedule = `${rooms}days:\n  - date: 2030-05-06\n    sessions:\n${lines.join('')}`;
  const problems = await checkWorkshop(workshopWith({ ...people, ...files, 'schedule.yaml': schedule }));
  return problems.map(({ rule, line }) => `${rule}:${line}`);
}

describe('the rules of the programme', () => {
  test('find every clash of a workshop in one run', async () => {
    expect(asPrinted(await checkWorkshop('tests/fixtures/workshops/clashes/content'))).toMatchSnapshot();
  });

  test('find nothing in a programme whose day is not settled', async () => {
    expect(await checkWorkshop('tests/fixtures/workshops/unsettled/content')).toEqual([]);
  });

  test('each has a name of its own and an example', () => {
    expect(new Set(programmeRules.map(({ id }) => id)).size).toBe(programmeRules.length);
    for (const { example } of programmeRules) expect(example.wrong).not.toBe(example.right);
  });
});

describe('nobody is in two sessions at once', () => {
  test.each([
    [
      'as speakers',
      [
        '09:00–10:00 kind: talk, room: hall, people: [ada]',
        '09:59–11:00 kind: talk, room: annex, people: [ada]',
      ],
    ],
    [
      'as chair',
      [
        '09:00–10:00 kind: talk, room: hall, people: [ada]',
        '09:30–11:00 kind: oral, room: annex, chairs: [ada]',
      ],
    ],
    [
      'in an item',
      [
        '09:00–10:00 kind: talk, room: hall, people: [ada]',
        '09:00–10:00 kind: oral, room: annex, items: [{ kind: talk, people: [bob], minutes: 50 }, { kind: talk, people: [ada], minutes: 10 }]',
      ],
    ],
    [
      'without a file',
      [
        '09:00–10:00 kind: talk, room: hall, people: [Some Body]',
        '09:00–10:00 kind: talk, room: annex, people: [Some Body]',
      ],
    ],
  ])('%s', async (_, sessions) => {
    expect(await rulesFor(sessions)).toEqual(['person-clash:6']);
  });

  test.each([
    [
      'one after the other',
      [
        '09:00–10:00 kind: talk, room: hall, people: [ada]',
        '10:00–11:00 kind: talk, room: annex, people: [ada]',
      ],
    ],
    [
      'in items that are over by then',
      [
        '09:00–10:00 kind: oral, room: hall, items: [{ kind: talk, people: [ada], minutes: 30 }, { kind: talk, people: [bob], minutes: 30 }]',
        '09:30–10:00 kind: talk, room: annex, people: [ada]',
      ],
    ],
    [
      'with several posters of one session',
      ['09:00–10:00 kind: posters, items: [{ title: A, people: [ada] }, { title: B, people: [ada] }]'],
    ],
    ['in a break', ['09:00–10:00 kind: break, people: [ada]', '09:00–10:00 kind: talk, people: [ada]']],
    [
      'when one is cancelled',
      [
        '09:00–10:00 kind: talk, room: hall, people: [ada]',
        '09:00–10:00 kind: talk, room: annex, people: [ada], state: cancelled',
      ],
    ],
    [
      'when it is allowed there',
      [
        '09:00–10:00 kind: talk, room: hall, people: [ada]',
        '09:00–10:00 kind: talk, room: annex, people: [ada], allow: { person-clash: she runs }',
      ],
    ],
    [
      'when it is allowed in the other',
      [
        '09:00–10:00 kind: talk, room: hall, people: [ada], allow: { person-clash: she runs }',
        '09:00–10:00 kind: talk, room: annex, people: [ada]',
      ],
    ],
  ])('except %s', async (_, sessions) => {
    expect(await rulesFor(sessions)).toEqual([]);
  });
});

describe('a room holds one session at a time', () => {
  test.each([
    ['in a room', ['09:00–10:00 kind: talk, room: hall', '09:59–11:00 kind: talk, room: hall']],
    ['without rooms', ['09:00–10:00 kind: talk', '09:00–10:00 kind: talk']],
    ['over midnight', ['22:00–01:00 kind: talk, room: hall', '00:30–02:00 kind: talk, room: hall']],
  ])('%s', async (_, sessions) => {
    expect(await rulesFor(sessions)).toEqual(['room-clash:6']);
  });

  test.each([
    ['two poster sessions', ['09:00–10:00 kind: posters, room: hall', '09:00–10:00 kind: demos, room: hall']],
    [
      'a break among posters',
      ['09:00–10:00 kind: posters, room: hall', '09:00–10:00 kind: break, room: hall'],
    ],
    [
      'what is allowed',
      [
        '09:00–10:00 kind: talk, room: hall',
        '09:00–10:00 kind: talk, room: hall, allow: { room-clash: two corners }',
      ],
    ],
  ])('except %s', async (_, sessions) => {
    expect(await rulesFor(sessions)).toEqual([]);
  });
});

describe('what is cancelled', () => {
  test.each([
    [
      'leaves its room to another',
      ['09:00–10:00 kind: talk, room: hall, state: cancelled', '09:00–10:00 kind: talk, room: hall'],
    ],
    [
      'may have gaps, and items that do not fit',
      [
        '09:00–10:00 kind: oral, state: cancelled, items: [{ kind: talk, minutes: 70 }, { kind: talk, start: 09:10 }]',
      ],
    ],
    [
      'may leave its session half empty',
      ['09:00–10:00 kind: oral, state: cancelled, items: [{ kind: talk, minutes: 10 }]'],
    ],
  ])('%s', async (_, sessions) => {
    expect(await rulesFor(sessions)).toEqual([]);
  });
});

describe('times', () => {
  test.each([
    ['an end before its start', ['10:00–09:30 kind: talk'], ['end-before-start:5']],
    ['no time at all', ['10:00–10:00 kind: talk'], ['end-before-start:5']],
    ['1 pm written as 01:00', ['11:00–01:00 kind: talk'], ['end-before-start:5']],
    ['an evening over midnight', ['19:00–02:00 kind: social'], []],
    [
      'an item that ends before it starts',
      [
        '09:00–10:00 kind: oral, items: [{ kind: talk, start: 09:30, end: 09:20 }, { kind: talk, start: 09:40 }]',
      ],
      ['end-before-start:5'],
    ],
    [
      'items that fill their session',
      ['09:00–10:00 kind: oral, items: [{ kind: talk, minutes: 30 }, { kind: talk, minutes: 30 }]'],
      [],
    ],
    [
      'items that spill over, once',
      ['09:00–10:00 kind: oral, items: [{ kind: talk, minutes: 70 }, { kind: talk, minutes: 30 }]'],
      ['item-time:5'],
    ],
    [
      'an item that starts too early',
      ['09:00–10:00 kind: oral, items: [{ kind: talk, start: 08:30, end: 10:00 }]'],
      ['item-time:5'],
    ],
    [
      'an item over the one before it',
      ['09:00–10:00 kind: oral, items: [{ kind: talk, minutes: 40 }, { kind: talk, start: 09:30 }]'],
      ['item-time:5'],
    ],
    [
      'an item without an end',
      ['09:00–10:00 kind: oral, items: [{ kind: talk }, { kind: talk, minutes: 60 }]'],
      ['item-time:5'],
    ],
    [
      'an item in the wrong place',
      [
        '09:00–10:00 kind: oral, items: [{ kind: talk, start: 09:30, end: 10:00 }, { kind: talk, start: 09:00, end: 09:30 }]',
      ],
      ['programme-order:5'],
    ],
    [
      'sessions in the wrong order',
      ['10:00–11:00 kind: talk', '09:00–10:00 kind: talk'],
      ['programme-order:6'],
    ],
    [
      'sessions listed room by room',
      [
        '09:00–10:00 kind: talk, room: hall',
        '10:00–11:00 kind: talk, room: hall',
        '09:00–10:00 kind: talk, room: annex',
      ],
      [],
    ],
  ])('%s', async (_, sessions, expected) => {
    expect(await rulesFor(sessions)).toEqual(expected);
  });
});

describe('a gap', () => {
  test.each([
    [
      'is not looked for while a session cannot be read',
      ['09:00–10:00 kind: talk', '10:00–11:00 kind: tlak', '11:00–12:00 kind: talk'],
      ['shape:6'],
    ],
    [
      'is not looked for after a session whose end is wrong',
      ['09:00–08:00 kind: talk', '11:00–12:00 kind: talk'],
      ['end-before-start:5'],
    ],
    [
      'of half an hour is a break without an entry',
      ['09:00–10:00 kind: talk', '10:30–11:00 kind: talk'],
      ['programme-gap:6'],
    ],
    [
      'of a quarter of an hour is for changing rooms',
      ['09:00–10:00 kind: talk', '10:15–11:00 kind: talk'],
      [],
    ],
    [
      'is none while something happens in another room',
      [
        '09:00–10:00 kind: talk, room: hall',
        '11:00–12:00 kind: talk, room: hall',
        '09:00–11:00 kind: tutorial, room: annex',
      ],
      [],
    ],
    [
      'is none where something was cancelled',
      ['09:00–10:00 kind: talk', '10:00–11:00 kind: talk, state: cancelled', '11:00–12:00 kind: talk'],
      [],
    ],
    ['before an evening together is none', ['09:00–17:00 kind: tutorial', '19:00–22:00 kind: social'], []],
    [
      'can be allowed',
      ['09:00–10:00 kind: talk', '10:30–11:00 kind: talk, allow: { programme-gap: time to think }'],
      [],
    ],
    [
      'is found at the end of a session',
      ['09:00–10:00 kind: oral, items: [{ kind: talk, minutes: 20 }]'],
      ['programme-gap:5'],
    ],
  ])('%s', async (_, sessions, expected) => {
    expect(await rulesFor(sessions)).toEqual(expected);
  });
});

describe('papers and speakers', () => {
  const paper = (more = '') => `---\ntitle: A paper\nauthors: [Some Body]\n${more}---\n`;
  const confirmed = { 'people/ada.mdx': '---\nname: Ada\nroles: [speaker]\nstate: confirmed\n---\n' };
  const twice = ['09:00–10:00 kind: oral, papers: [1]', '10:00–11:00 kind: posters, papers: [1]'];

  test.each([
    ['a paper in two slots', twice, { 'papers/1.mdx': paper() }, ['paper-twice:6']],
    [
      'a paper with a talk and a poster',
      twice,
      { 'papers/1.mdx': paper('presentation: [oral, poster]\n') },
      [],
    ],
    [
      'a paper in no slot',
      ['09:00–10:00 kind: oral, papers: [1]'],
      { 'papers/1.mdx': paper(), 'papers/2.mdx': paper() },
      ['paper-unscheduled:2'],
    ],
    [
      'a withdrawn paper in no slot',
      ['09:00–10:00 kind: oral, papers: [1]'],
      { 'papers/1.mdx': paper(), 'papers/2.mdx': paper('state: withdrawn\n') },
      [],
    ],
    ['papers before the programme names any', ['09:00–10:00 kind: oral'], { 'papers/1.mdx': paper() }, []],
    [
      'a confirmed speaker without a slot',
      ['09:00–10:00 kind: talk, people: [bob]'],
      confirmed,
      ['speaker-unscheduled:3'],
    ],
    [
      'a confirmed speaker whose slot was cancelled',
      ['09:00–10:00 kind: talk, people: [ada], state: cancelled'],
      confirmed,
      ['speaker-unscheduled:3'],
    ],
    [
      'a confirmed speaker with a slot',
      ['09:00–10:00 kind: oral, items: [{ kind: talk, people: [ada] }]'],
      confirmed,
      [],
    ],
    [
      'nobody, while a session cannot be read',
      ['09:00–10:00 kind: tlak, people: [ada]'],
      confirmed,
      ['shape:5'],
    ],
  ])('%s', async (_, sessions, files, expected) => {
    expect(await rulesFor(sessions, files)).toEqual(expected);
  });

  test('a paper whose first slot is cancelled has one slot', async () => {
    const sessions = [
      '09:00–10:00 kind: oral, papers: [1], state: cancelled',
      '10:00–11:00 kind: oral, papers: [1]',
    ];
    expect(await rulesFor(sessions, { 'papers/1.mdx': paper() })).toEqual([]);
  });

  test('an organizer needs no slot', async () => {
    const organizer = { 'people/ada.mdx': '---\nname: Ada\nroles: [organizer]\n---\n' };
    expect(await rulesFor(['09:00–10:00 kind: talk'], organizer)).toEqual([]);
  });

  test('without a programme nobody misses a slot', async () => {
    expect(await checkWorkshop(workshopWith({ ...confirmed, 'papers/1.mdx': paper() }))).toEqual([]);
  });
});

describe('files that papers and sessions offer', () => {
  test('are in public/; addresses elsewhere are not looked at', async () => {
    const root = workshopWith({
      'papers/1.mdx':
        '---\ntitle: One\nauthors: [Some Body]\npdf: /papers/One.pdf\nvideo: https://a.example/v\n---\n',
      'schedule.yaml': `days:
  - date: 2030-05-06
    sessions:
      - id: a
        kind: talk
        start: 09:00
        end: 10:00
        slides: /papers/one.pdf
        materials:
          - { label: Data, url: /data.zip }
`,
      '../public/papers/one.pdf': '%PDF',
    });
    expect(asPrinted(await checkWorkshop(root)).replaceAll(root, 'content')).toMatchInlineSnapshot(`
      "
      content/papers/1.mdx:4:6  no file "/papers/One.pdf" in public/
        Did you mean "/papers/one.pdf"?

      content/schedule.yaml:10:33  no file "/data.zip" in public/
        Put the file into public/, or give a full web address.
      "
    `);
  });
});

describe('an allowance in an entry', () => {
  test('that silences nothing is a warning', async () => {
    expect(await rulesFor(['09:00–10:00 kind: talk, allow: { person-clash: why not }'])).toEqual([
      'person-clash:5',
    ]);
  });

  test('of a session holds for its items', async () => {
    const session =
      '09:00–10:00 kind: oral, allow: { item-time: discussion at lunch }, items: [{ kind: talk, minutes: 70 }]';
    expect(await rulesFor([session])).toEqual([]);
  });
});

describe('the days of the programme', () => {
  test('come one after the other, and once', async () => {
    const days = ['2030-05-07', '2030-05-06', '2030-05-06'].map(
      (date) => `  - { date: ${date}, sessions: [] }\n`,
    );
    const root = workshopWith({ 'schedule.yaml': `days:\n${days.join('')}` });
    expect(asPrinted(await checkWorkshop(root)).replaceAll(root, 'content')).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:3:13  2030-05-06 stands after 2030-05-07
        Put the earlier day higher.

      content/schedule.yaml:4:13  the day 2030-05-06 stands here twice
        Put its sessions into one day.
      "
    `);
  });
});
