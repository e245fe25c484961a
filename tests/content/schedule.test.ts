import { describe, expect, test } from 'vitest';
import { loadWorkshop, readWorkshop, slotsOf, type Schedule } from '../../lib/content';
import { timeOf } from '../../lib/dates';
import { asPrinted } from '../support/problems';
import { workshopWith } from '../support/workshop-with';

const fixture = (name: string) => `tests/fixtures/workshops/${name}/content`;

/** Every slot in one line: when, what, who. */
const outline = (schedule: Schedule | undefined) =>
  schedule?.days.flatMap((day) =>
    slotsOf(day).map(({ session, slot }) => {
      const indent = slot === session ? '' : '  ';
      const what = slot.title ?? slot.papers[0]?.title ?? slot.kind ?? '';
      const who = slot.people.map(({ name }) => name).join(', ');
      const state = slot.state === 'announced' ? '' : ` (${slot.state})`;
      return `${indent}${timeOf(slot.start)}–${timeOf(slot.end)} ${what}${state} ${who}`.trimEnd();
    }),
  );

const scheduleOf = (sessions: string, rest = '') =>
  workshopWith({ 'schedule.yaml': `${rest}days:\n  - date: 2030-05-06\n    sessions:\n${sessions}` });
const messagesOf = (root: string) => asPrinted(readWorkshop(root).problems).replaceAll(root, 'content');

describe('schedule.yaml', () => {
  test('need not exist', () => {
    expect(loadWorkshop(fixture('minimal'))).toMatchObject({ schedule: undefined, papers: [] });
  });

  test('becomes sessions and items with times, computed from their durations', () => {
    const { schedule } = loadWorkshop(fixture('full'));
    expect(outline(schedule)).toMatchInlineSnapshot(`
      [
        "09:00–09:10 opening",
        "09:15–10:00 Everything is *possible* Ada Conjecture",
        "10:00–10:30 break",
        "10:30–11:45 Proofs that nearly work",
        "  10:30–10:55 On the $n$-th attempt",
        "  10:55–11:20 Twice is enough: a talk and a poster",
        "  11:20–11:45 discussion",
        "10:30–11:30 Counterexamples, quietly Quiet Voice",
        "11:45–13:15 break",
        "13:15–14:00 invited-talk (to-be-announced)",
        "14:00–15:30 posters",
        "  14:00–15:30 Twice is enough: a talk and a poster",
        "  14:00–15:30 A result that came late",
        "15:30–16:30 Does it matter? Ada Conjecture, Jöran Ångström-Łukasiewicz, Guest Without File",
        "16:30–17:00  (to-be-announced)",
        "17:00–21:00 Excursion (cancelled)",
        "22:00–00:30 Party Ada Conjecture",
      ]
    `);
  });

  test('is linked to people, papers, rooms and tracks, and takes the zone of the site', () => {
    const { schedule, people, papers } = loadWorkshop(fixture('full'));
    const proofs = schedule?.days[0]?.sessions.find(({ id }) => id === 'proofs');
    expect(schedule?.zone).toBe('America/Sao_Paulo');
    expect(proofs).toMatchObject({ room: { name: 'Great Hall' }, track: { name: 'Proofs' } });
    expect(proofs?.chairs[0]?.person).toBe(people.find(({ id }) => id === 'no-photo'));
    expect(proofs?.items[1]?.papers[0]).toBe(papers.find(({ id }) => id === '2'));
    expect(Object.isFrozen(proofs?.items[0]?.people)).toBe(true);
  });

  test('can leave the day open, and a slot that was never announced', () => {
    const { schedule } = loadWorkshop(fixture('unsettled'));
    expect(schedule?.days.map(({ dates }) => dates)).toEqual([['2033-03-21', '2033-03-22']]);
    expect(outline(schedule)?.slice(0, 5)).toMatchInlineSnapshot(`
      [
        "09:00–09:15 Opening remarks",
        "09:15–09:45 invited-talk Ivo First",
        "09:45–10:15  (to-be-announced)",
        "10:15–11:00 Coffee break",
        "11:00–12:00 panel Pia Panel, Rui Panel, Ivo First",
      ]
    `);
  });

  test('who withdraws leaves a slot that is to be announced, without their title and note and with its id', () => {
    const root = workshopWith({
      'people/gone.mdx': '---\nname: Gone\nstate: withdrawn\n---\n',
      'people/here.mdx': '---\nname: Here\n---\n',
      'schedule.yaml': `days:
  - date: 2030-05-06
    sessions:
      - { id: a, title: Mine, note: By Gone, start: 09:00, end: 10:00, people: [gone] }
      - { id: b, title: Ours, start: 10:00, end: 11:00, people: [gone, here], chairs: [gone] }
      - { id: c, title: Never, start: 11:00, end: 12:00, people: [gone], state: cancelled }
`,
    });
    const sessions = loadWorkshop(root).schedule?.days[0]?.sessions;
    expect(sessions).toMatchObject([
      { id: 'a', title: undefined, note: undefined, state: 'to-be-announced', people: [] },
      { id: 'b', title: 'Ours', state: 'announced', people: [{ name: 'Here', index: 1 }], chairs: [] },
      { id: 'c', title: 'Never', state: 'cancelled' },
    ]);
  });

  test('a paper that is withdrawn leaves its slot as well, and one that cannot be read is not missing', () => {
    const root = workshopWith({
      'papers/gone.mdx': '---\ntitle: Gone\nauthors: [Some Body]\nstate: withdrawn\n---\n',
      'papers/broken.mdx': '---\ntitel: Broken\nauthors: [Some Body]\n---\n',
      'schedule.yaml': `days:
  - date: 2030-05-06
    sessions:
      - { id: a, kind: oral, start: 09:00, end: 10:00, papers: [gone] }
      - { id: b, kind: oral, start: 10:00, end: 11:00, papers: [broken] }
      - { id: c, kind: oral, start: 11:00, end: 12:00, state: cancelled, items: [{ title: One }] }
`,
    });
    const { workshop, problems } = readWorkshop(root);
    expect(problems.map(({ rule }) => rule)).toEqual(['shape', 'shape']);
    const sessions = workshop.schedule?.days[0]?.sessions;
    expect(sessions?.[0]).toMatchObject({ state: 'to-be-announced', papers: [], paperIds: ['gone'] });
    expect(sessions?.[2]?.items[0]?.state).toBe('cancelled');
  });

  test('a day begins at four in the morning, unless it says otherwise', () => {
    const night = '      - { id: a, kind: social, start: 22:00, end: 00:30 }\n      - { id: b, kind: social, start: 00:30, end: 04:00 }\n';
    const spans = (root: string) =>
      loadWorkshop(root).schedule?.days[0]?.sessions.map(({ start, end }) => [start, end]);
    expect(spans(scheduleOf(night))).toEqual([
      [1320, 1470],
      [1470, 1680],
    ]);
    expect(spans(scheduleOf('      - { id: a, kind: talk, start: 00:30, end: 03:00 }\n', 'day-begins: 00:00\n'))).toEqual([
      [30, 180],
    ]);
  });

  test('items without any time last as long as their session', () => {
    const root = scheduleOf(`      - id: p
        kind: posters
        start: 14:00
        end: 15:30
        items: [{ title: A }, { title: B }]
`);
    const items = loadWorkshop(root).schedule?.days[0]?.sessions[0]?.items;
    expect(items?.map(({ start, end, timing }) => [start, end, timing])).toEqual([
      [840, 930, 'session'],
      [840, 930, 'session'],
    ]);
  });

  test('times with one digit, with a point, with am and pm or as numbers get the right form', () => {
    expect(
      messagesOf(
        scheduleOf(`      - { id: a, kind: talk, start: 9:15, end: 9.45 }
      - { id: b, kind: talk, start: 10 am, end: 1.30 pm }
      - { id: c, kind: talk, start: 9, end: 24:00 }
      - { id: d, kind: talk, start: 25:10, end: half past }
`),
      ),
    ).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:4:37  days, entry 1, sessions, entry 1 ("a"), start "9:15" is not written as a time: write 09:15
        When it starts, on a 24-hour clock: 09:15.

      content/schedule.yaml:4:48  days, entry 1, sessions, entry 1 ("a"), end "9.45" is not written as a time: write 09:45
        When it ends, on a 24-hour clock: 09:45; 00:30 is after midnight.

      content/schedule.yaml:5:37  days, entry 1, sessions, entry 2 ("b"), start "10 am" is not written as a time: write 10:00
        When it starts, on a 24-hour clock: 09:15.

      content/schedule.yaml:5:49  days, entry 1, sessions, entry 2 ("b"), end "1.30 pm" is not written as a time: write 13:30
        When it ends, on a 24-hour clock: 09:45; 00:30 is after midnight.

      content/schedule.yaml:6:37  days, entry 1, sessions, entry 3 ("c"), start "9" is not written as a time: write hours:minutes, as 09:15
        When it starts, on a 24-hour clock: 09:15.

      content/schedule.yaml:6:45  days, entry 1, sessions, entry 3 ("c"), end "24:00" is on no clock: write 00:00
        When it ends, on a 24-hour clock: 09:45; 00:30 is after midnight.

      content/schedule.yaml:7:37  days, entry 1, sessions, entry 4 ("d"), start "25:10" is on no clock: times go from 00:00 to 23:59
        When it starts, on a 24-hour clock: 09:15.

      content/schedule.yaml:7:49  days, entry 1, sessions, entry 4 ("d"), end "half past" is not written as a time: write hours:minutes, as 09:15
        When it ends, on a 24-hour clock: 09:45; 00:30 is after midnight.
      "
    `);
  });

  test('says what is wrong with a session, and keeps the others', () => {
    const root = scheduleOf(`      - { id: a, kind: tlak, start: 09:00, end: 10:00, rom: hall }
      - { id: b, start: 09:00, end: 10:00 }
      - { id: c, kind: talk, start: 09:00 }
      - { id: d, kind: oral, start: 09:00, end: 10:00, items: [{ kind: talk, minutes: 10, end: 10:00 }, { minutes: 5 }] }
      - { id: e, kind: talk, start: 09:00, end: 10:00, allow: { room-clsh: why } }
      - { id: f, kind: talk, start: 09:00, end: 10:00, allow: { room-clash: "" } }
      - { id: sound, kind: talk, start: 09:00, end: 10:00 }
  - { date: 2030-05-07, either: [2030-05-08, 2030-05-09], sessions: [] }
`);
    expect(messagesOf(root)).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:4:24  days, entry 1, sessions, entry 1 ("a"), kind must be one of opening, keynote, invited-talk, talk, oral, lightning, panel, discussion, posters, demos, tutorial, awards, business, break, social, closing
        Did you mean "talk"?

      content/schedule.yaml:4:56  days, entry 1, sessions, entry 1 ("a"), rom is not known
        Did you mean "room"?

      content/schedule.yaml:5:9  days, entry 1, sessions, entry 2 ("b") needs a title or a kind, or state: to-be-announced

      content/schedule.yaml:6:9  days, entry 1, sessions, entry 3 ("c"), end is missing
        When it ends, on a 24-hour clock: 09:45; 00:30 is after midnight.

      content/schedule.yaml:7:64  days, entry 1, sessions, entry 4 ("d"), items, entry 1 has minutes and an end: one of the two is enough

      content/schedule.yaml:7:105  days, entry 1, sessions, entry 4 ("d"), items, entry 2 needs a title or a kind, or state: to-be-announced

      content/schedule.yaml:8:65  days, entry 1, sessions, entry 5 ("e"), allow.room-clsh is not known
        Did you mean "room-clash"?

      content/schedule.yaml:9:77  days, entry 1, sessions, entry 6 ("f"), allow.room-clash must not be empty
        Why two sessions share a room, or run at once without rooms.

      content/schedule.yaml:11:5  days, entry 2 needs either date or either, and not both
      "
    `);
    const { schedule } = readWorkshop(root).workshop;
    expect(schedule?.isComplete).toBe(false);
    expect(schedule?.days[0]?.sessions).toMatchObject([{ id: 'sound', path: ['days', 0, 'sessions', 6] }]);
  });

  test('names the nearest of what it refers to in vain', () => {
    const root = workshopWith({
      'people/ada-lovelace.mdx': '---\nname: Ada Lovelace\n---\n',
      'people/broken.mdx': '---\nnam: Broken\n---\n',
      'papers/12.mdx': '---\ntitle: Twelve\nauthors: [ada-lovelase, Ada Lovelace, Some Body]\n---\n',
      'schedule.yaml': `rooms: [{ id: hall, name: Great Hall }]
tracks: [{ id: main, name: Main }]
days:
  - date: 2030-05-06
    sessions:
      - id: a
        kind: oral
        start: 09:00
        end: 10:00
        room: Great Hall
        track: mian
        chairs: [ada-lovelase]
        items:
          - papers: [12]
          - papers:
              - 12a
              - 99
          - people: [broken, Plato, Some Body]
      - { id: a, kind: talk, start: 10:00, end: 11:00, room: cellar }
`,
    });
    expect(messagesOf(root)).toMatchInlineSnapshot(`
      "
      content/papers/12.mdx:3:11  authors[0]: no person "ada-lovelase"
        Did you mean "ada-lovelace"?

      content/papers/12.mdx:3:25  warning: authors[1]: "Ada Lovelace" is a name here, but has a file
        Write ada-lovelace, or { name: Ada Lovelace } for somebody else of that name.

      content/people/broken.mdx:2:1  name is missing
        The name as the person writes it.

      content/people/broken.mdx:2:1  nam is not known
        Did you mean "name"?

      content/schedule.yaml:10:15  room: no room "Great Hall"
        Did you mean "hall"?

      content/schedule.yaml:11:16  track: no track "mian"
        Did you mean "main"?

      content/schedule.yaml:12:18  chairs[0]: no person "ada-lovelase"
        Did you mean "ada-lovelace"?

      content/schedule.yaml:16:17  papers[0]: no paper "12a"
        Did you mean "12"?

      content/schedule.yaml:17:17  papers[1]: no paper "99"
        Make papers/99.mdx, or name one that is there.

      content/schedule.yaml:18:30  people[1]: no person "Plato"
        Write { name: Plato } for somebody without a file.

      content/schedule.yaml:19:15  id: "a" stands here twice: give each session a name of its own

      content/schedule.yaml:19:62  room: no room "cellar"
        Put it into the rooms of this file, or name one that is there.
      "
    `);
  });

  test('that is empty, or no YAML, is one message', () => {
    expect(messagesOf(workshopWith({ 'schedule.yaml': '' }))).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:1:1  this file is empty
      "
    `);
    expect(messagesOf(workshopWith({ 'schedule.yaml': 'days: [' }))).toContain('schedule.yaml:1:');
  });
});

describe('papers', () => {
  test('have authors with and without a file, stand in the order of their numbers, and keep their fields', () => {
    const { papers } = loadWorkshop(fixture('full'));
    expect(papers.map(({ id, state }) => [id, state])).toEqual([
      ['1', 'accepted'],
      ['2', 'accepted'],
      ['late-result', 'accepted'],
      ['withdrawn', 'withdrawn'],
    ]);
    expect(papers[0]?.authors).toMatchObject([
      { name: 'Ada Conjecture', affiliation: 'University of Maybe', person: { id: 'ada-conjecture' } },
      { name: 'Paul Lemma' },
      { name: 'Plato', affiliation: 'The Academy' },
    ]);
    expect(papers[0]).toMatchObject({ arxiv: '3101.00001', abstract: { text: expect.stringContaining('We try $n$') } });
  });

  test('with numbers for ids stand in the order of the numbers', () => {
    const text = '---\ntitle: A paper\nauthors: [Some Body]\n---\n';
    const root = workshopWith({ 'papers/10.mdx': text, 'papers/2.mdx': text });
    expect(loadWorkshop(root).papers.map(({ id }) => id)).toEqual(['2', '10']);
  });

  test('whoever withdraws from the workshop stays the author, without a link', () => {
    const { papers } = loadWorkshop(fixture('full'));
    expect(papers.at(-1)?.authors).toMatchObject([{ name: 'Gone Home', person: undefined }]);
  });

  test('get a message for each field that is not as it should be', () => {
    const root = workshopWith({
      'papers/1.mdx': `---
title: ""
authors: []
track: lnog
presentation: oral
pages: 3 to 9
doi: https://doi.org/10.5555/1
pdf: papers/1.pdf
arxiv: arXiv:2401.01234
bibkey: a key
state: rejected
---
`,
    });
    expect(messagesOf(root)).toMatchInlineSnapshot(`
      "
      content/papers/1.mdx:2:8  title must not be empty
        The title, as on the paper; *Markdown* and $mathematics$ work.

      content/papers/1.mdx:3:10  authors must not be an empty list
        The authors in their order: ids of people/, full names, or { name: …, affiliation: … }.

      content/papers/1.mdx:4:8  track must be one of long, short, findings, non-archival, demo, survey, position, industry, shared-task
        Did you mean "long"?

      content/papers/1.mdx:5:15  presentation must be a list: write [oral]
        How it is presented: oral, poster, virtual; each of them is one slot of the programme.

      content/papers/1.mdx:6:8  pages must be pages such as 10-17
        The pages in the proceedings, for example 10-17.

      content/papers/1.mdx:7:6  doi must be a DOI such as 10.18653/v1/2024.personalize-1.1
        The DOI without https://doi.org/, for example 10.18653/v1/2024.personalize-1.1.

      content/papers/1.mdx:8:6  pdf needs a full web address, or a file of public/ such as /papers/12.pdf
        The paper: an address, or a file of public/ such as /papers/12.pdf.

      content/papers/1.mdx:9:8  arxiv must be an arXiv id in quotes such as "2401.01234"
        The arXiv id in quotes, for example "2401.01234".

      content/papers/1.mdx:10:9  bibkey must be a BibTeX key such as oh-etal-2024-use
        The BibTeX key, for example oh-etal-2024-use.

      content/papers/1.mdx:11:8  state must be one of accepted, withdrawn
        accepted or withdrawn; a withdrawn paper is shown nowhere.
      "
    `);
  });
});
