import { describe, expect, test } from 'vitest';
import { applyFixes } from '../lib/check/fix';
import { readYaml } from '../lib/yaml';

const file = 'schedule.yaml';

const schedule = `days:
  - date: 2027-06-10
    sessions:
      - id: a
        kind: break
        items:
          - { papers: [2], minutes: 30 }
          - { papers: [3], minutes: 30 }
      - id: b
        kind: panel
        start: 09:00
        end: 10:00
      - { id: e, start: 10:00, end: 11:00 }
  - either: [2027-06-11, 2027-06-12]
    sessions:
      - { id: c, start: 09:00, end: 10:00 }
`;

const site = `title: A
venue:
  city: Malta
  country: Malta
  name: X
  map: https://a.example
  rooms:
    - { id: a, name: B }
zone: UTC
`;

const told = (text: string): string[] =>
  readYaml(file, text).problems.map(
    ({ line, column, message, hint = '' }) => `${line}:${column} ${message} | ${hint}`,
  );

describe('a line in a wrong column is one message', () => {
  test.each([
    [
      '        kind: panel',
      '       kind: panel',
      '10:8 kind: begins in column 8, and what it belongs to in column 9 | Write 1 more space before it.',
    ],
    [
      '        kind: panel',
      '          kind: panel',
      '10:11 kind: begins in column 11, and what it belongs to in column 9 | Delete 2 spaces before it.',
    ],
    [
      '          - { papers: [3]',
      '        - { papers: [3]',
      '8:9 this line begins in column 9, and what it belongs to in column 11 | Write 2 more spaces before it.',
    ],
    [
      '      - { id: e',
      '    - { id: e',
      '13:5 this line begins in column 5, and what it belongs to in column 7 | Write 2 more spaces before it.',
    ],
    [
      '      - { id: e',
      '        - { id: e',
      '13:9 this line begins in column 9, and what it belongs to in column 7 | Delete 2 spaces before it.',
    ],
    [
      '  - date: ',
      '    date: ',
      '2:5 a list begins here, and its first entry has no dash | Write - date: 2027-06-10, as in line 14.',
    ],
  ])('%s written as %s', (right, wrong, message) => {
    expect(told(schedule)).toEqual([]);
    expect(told(schedule.replace(right, wrong))).toEqual([message]);
  });

  test('in a group of settings as well', () => {
    expect(told(site)).toEqual([]);
    expect(told(site.replace('  country', ' country'))).toEqual([
      '4:2 country: begins in column 2, and what it belongs to in column 3 | Write 1 more space before it.',
    ]);
  });

  test('where no column helps, the block above is named', () => {
    const [only, ...others] = told(site.replace('  rooms:', '    rooms: all'));
    expect(others).toEqual([]);
    expect(only).toMatch(/^7:5 /);
  });
});

describe('a forgotten dash', () => {
  const entries = '- id: a\n  kind: panel\n  title: X\n  end: 10:00\n- id: b\n  title: Y\n  kind: talk\n';

  test('is one message, and no entry is to be deleted', () => {
    expect(told(entries)).toEqual([]);
    expect(told(entries.replace('- id: b', '  id: b'))).toEqual([
      '5:3 another entry of the list begins here, and its dash is missing | Write - before it, two columns further left: - id: b',
    ]);
  });

  test.each([
    ['rooms:\n  - id: a\n    name: A\n  id: b\n    name: B\n', '4:3', 'Write - id: b'],
    [
      'rooms:\n  - id: a\n    name: A\n  id: b\n  name: B\n',
      '4:3',
      'Write - id: b, and two more spaces before',
    ],
  ])('in the column of the dashes: %j', (text, place, hint) => {
    const [only = '', ...others] = told(text);
    expect(others).toEqual([]);
    expect(only).toContain(`${place} an entry of the list begins here, and its dash is missing | ${hint}`);
  });

  test('is not one without its space', () => {
    expect(told('rooms:\n  -id: a\n    name: A\n  - id: b\n')).toEqual([
      '2:3 no space stands behind the dash | Write - id: a',
    ]);
  });

  test('is not seen in a key that stands twice', () => {
    expect(told(entries.replace('end: 10:00', 'title: Z'))).toEqual([
      '4:3 title stands here twice | Keep one of them.',
    ]);
  });
});

describe('a space of a web page', () => {
  const nbsp = '\u00A0';

  test('before a line is one error, and --fix types it again', () => {
    const text = schedule.replace('        kind: panel', `${nbsp.repeat(8)}kind: panel`);
    expect(told(text)).toEqual([
      expect.stringMatching(/^10:1 a space at the beginning of this line is one that YAML/),
    ]);
    expect(applyFixes(readYaml(file, text).problems, new Map([[file, text]]))[0]?.text).toBe(schedule);
  });

  test('behind a colon is said to be there', () => {
    const text = site.replace('city: ', `city:${nbsp}`);
    const [only, ...others] = told(text);
    expect(others).toEqual([]);
    expect(only).toMatch(/^3:8 the space behind city: is one that YAML does not know/);
    expect(applyFixes(readYaml(file, text).problems, new Map([[file, text]]))[0]?.text).toBe(site);
    expect(told(`venue:\n  city:${nbsp}Malta\n`)).toEqual([
      expect.stringContaining('the space behind city: is one that YAML does not know'),
    ]);
  });

  test('in a text of several lines is only a space', () => {
    const text = `note: |\n  ${nbsp}${nbsp}indented\ntitle: Tea: and cake\n`;
    expect(told(text)).toEqual([expect.stringMatching(/^3:8 title has a colon/)]);
  });
});
