import { describe, expect, test } from 'vitest';
import { applyFixes } from '../lib/check/fix';
import { readYaml } from '../lib/yaml';

const file = 'schedule.yaml';

/** A day with one entry among others, as `docs/writing.md` teaches it. */
const day = (entry: string): string => `days:
  - date: 2027-06-10
    sessions:
      - { id: first, kind: break, start: 08:00, end: 09:00, title: Tea, room: nave }
${entry}
      - { id: last, kind: break, start: 12:00, end: 13:00, title: Lunch }
`;

const told = (text: string): string[] =>
  readYaml(file, text).problems.map(
    ({ line, column, message, hint = '' }) => `${line}:${column} ${message} | ${hint}`,
  );

const mended = (text: string): string | undefined =>
  applyFixes(readYaml(file, text).problems, new Map([[file, text]]))[0]?.text;

const entry = (fields: string): string => day(`      - { id: opening, ${fields} }`);

describe('a slip between brackets', () => {
  test('a missing comma is said where it is missing, and nothing is put in quotes', () => {
    const text = entry('start: 09:00 end: 09:30, room: nave, chairs: [huong]');
    expect(told(text)).toEqual(['5:37 a comma is missing | Write a comma before end.']);
    expect(mended(text)).toBeUndefined();
    expect(told('host: { name: DH 2027 url: https://dh.example }\n')).toEqual([
      '1:23 a comma is missing | Write a comma before url.',
    ]);
    expect(told(entry('chairs: [huong] title: Tea'))).toEqual([
      '5:40 a comma is missing | Write a comma before title.',
    ]);
    expect(told(entry('title: "Tea" room: nave'))).toEqual([
      '5:37 a comma is missing | Write a comma before room.',
    ]);
  });

  test.each([
    ['title: Coffee: and cake', 'title: "Coffee: and cake"', 'has a colon in it, behind which YAML expects'],
    ['title: Coffee {vegan}', 'title: "Coffee {vegan}"', 'has { in it'],
    ["title: 'Chairs' coffee'", `title: "Chairs' coffee"`, "has ' inside its quotes"],
    ['title: “Scribes: the end”', 'title: "“Scribes: the end”"', 'has a colon in it'],
    ['title: Coffee #1', 'title: "Coffee #1"', 'ends early: # begins a comment'],
    ['title: @home', 'title: "@home"', 'begins with @'],
  ])('%s goes into quotes, and nothing beside it', (wrong, right, message) => {
    const text = entry(`${wrong}, start: 09:00`);
    expect(told(text)).toEqual([expect.stringContaining(`5:31 title ${message}`)]);
    expect(told(text)[0]).toContain(`Put it in quotes: ${right}`);
    expect(mended(text)).toBe(entry(`${right}, start: 09:00`));
    expect(told(mended(text) ?? '')).toEqual([]);
  });

  test('what may be a field or a part of the text is not mended unasked', () => {
    const text = entry('title: Opening talk: what we did, start: 09:00');
    expect(told(text)[0]).toMatch(
      /5:31 title has a colon.*Write a comma before talk, if it is a field; if not, put the text in quotes: title: "Opening/,
    );
    expect(mended(text)).toBeUndefined();
    const list = entry('title: [Coffee] and cake, start: 09:00');
    expect(told(list)[0]).toContain('If it is text, put it in quotes: title: "[Coffee] and cake"; if not');
    expect(mended(list)).toBeUndefined();
  });

  test('in the first line of a file as in any other', () => {
    expect(told('title: [Draft] Coffee\nzone: UTC\n')).toEqual([
      expect.stringMatching(/^1:8 title begins with \[/),
    ]);
    expect(told('a: "x" y\nzone: UTC\n')).toEqual([expect.stringMatching(/^1:4 a goes on behind the quote/)]);
  });

  test('quotes around words of a text stay, and quotes around the text become others', () => {
    expect(told('a: "Coffee" and "cake"\n')[0]).toContain(`a: '"Coffee" and "cake"'`);
    expect(told('a: "He said "yes" to it"\n')[0]).toContain(`a: 'He said "yes" to it'`);
  });

  test('fields without their brackets are not one text', () => {
    const text = day('      - id: opening, start: 09:00, end: 10:00 }');
    expect(told(text)).toEqual([
      expect.stringMatching(/^5:\d+ several fields stand on one line .*- \{ id: … \}/),
    ]);
    expect(mended(text)).toBeUndefined();
  });

  test('a colour is not a comment', () => {
    const text = 'theme: { accent: #00566b, accent-dark: "#7fd4e8" }\nzone: UTC\n';
    expect(told(text)).toEqual([
      '1:18 accent is empty: # begins a comment, which goes on to the end of the line | Put it in quotes: accent: "#00566b"',
    ]);
    expect(mended(text)).toContain('accent: "#00566b", accent-dark: "#7fd4e8" }');
  });

  test('what is around a slip is read all the same', () => {
    const text = `${entry('start: 09:00 end: 09:30')}title: Tea: and cake\n`;
    expect(told(text).map((one) => one.slice(0, 30))).toEqual([
      '5:37 a comma is missing | Writ',
      '7:8 title has a colon in it, b',
    ]);
  });

  test('lists and groups over several lines are right', () => {
    const text = 'rooms: [\n  { id: a, name: A }, # the hall\n  { id: b },\n]\ntitle: Tea: and cake\n';
    expect(told(text)).toEqual([expect.stringMatching(/^5:8 title has a colon/)]);
  });
});

describe('what is not closed is said where it opens', () => {
  test.each([
    [
      entry('title: "Coffee, start: 09:00'),
      '5:31 a quote is not closed | Write " where the text ends: title: "Coffee"',
    ],
    [
      entry("title: 'Coffee, start: 09:00"),
      "5:31 a quote is not closed | Write ' where the text ends: title: 'Coffee'",
    ],
    [
      '- id: a\n  label: "Papers due\n  date: 2027-01-01\n- id: b\n  label: "Note"\n',
      '2:10 a quote is not closed | Write " where the text ends: label: "Papers due"',
    ],
    [
      day('      - { id: opening, title: Coffee, start: 09:00'),
      '5:9 a bracket is not closed | Write } where the group ends: { key: value, key: value }.',
    ],
    [
      entry('chairs: [huong, start: 09:00'),
      '5:32 a bracket is not closed | Write ] where the list ends: [one, two].',
    ],
  ])('case %#', (text, message) => {
    expect(told(text)).toEqual([message]);
  });

  test('a bracket too many is said where it stands', () => {
    expect(told('title: A\npeople: [a, b]]\n')).toEqual([
      expect.stringMatching(/^2:15 \] stands behind the bracket/),
    ]);
  });

  test('what stands behind the place where the parser gave up is said in its own line', () => {
    expect(readYaml(file, "[^1]:!\n'").problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 5],
      [2, 1],
    ]);
  });
});
