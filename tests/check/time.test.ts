import { describe, expect, test } from 'vitest';
import { checkFiles, mended, printed, saysOf } from '../support/check-text';

const entry = (id: string, label: string, rest: string) =>
  `- id: ${id}\n  label: ${label}\n  ${rest.replaceAll('; ', '\n  ')}\n`;
const dates = [
  entry('submission', 'Workshop paper due', 'date: 2030-01-10; previously: [2029-12-18]; zone: AoE'),
  entry('notification', 'Notification of acceptance', 'date: 2030-01-25; zone: unknown'),
  entry('camera-ready', 'Camera-ready papers due', 'date: 2030-02-02; zone: AoE'),
  entry('workshop', 'Workshop', 'either: [2030-03-21, 2030-03-22]; zone: Europe/Malta'),
].join('');
const files = { 'dates.yaml': dates };

describe('weekday', () => {
  test.each([
    'Monday, January 10, 2024',
    'on Mon 10 Jan. 2024, and',
    'by 2024-01-10 (Friday)',
    'Due Friday,\n**10.01.2024**',
  ])('%j is found', async (text) => expect(await saysOf('weekday', text)).toMatchSnapshot());

  test.each([
    'Wednesday, January 10, 2024',
    'Wed. 10th of January, 2024',
    'Sunday to Tuesday, March 17–19, 2024',
    'Monday, January 10',
    'Thursday 21 or Friday 22 March 2024',
    'Monday, ~~January 10, 2024~~',
  ])('nothing is said of %j', async (text) => expect(await saysOf('weekday', text)).toBe('nothing'));
});

describe('aoe-offset', () => {
  test.each(['23:59 AoE (UTC-11)', 'UTC−11 AoE', '11:59pm Anywhere on Earth, UTC+12'])(
    '%s is found and can be mended',
    async (text) => {
      const problems = await checkFiles({ 'pages/page.mdx': text });
      expect(printed('aoe-offset', problems)).toMatchSnapshot();
      expect(await saysOf('aoe-offset', mended(`---\ntitle: Page\n---\n${text}`, problems))).toBe('nothing');
    },
  );

  test.each(['23:59 AoE (UTC-12)', 'UTC−12, AoE', '17:00 UTC+1', 'AoE'])(
    'nothing is said of %s',
    async (text) => expect(await saysOf('aoe-offset', text)).toBe('nothing'),
  );
});

describe('zone-season', () => {
  test.each([
    'June 10, 2024, 17:00 CET',
    'Start: 9:00 (CEST) on 10 January 2024.',
    '5pm EST, May 2, 2024',
    '| Deadline | July 1, 2024 | 12:00 PST |\n|---|---|---|',
  ])('%j is found', async (text) => expect(await saysOf('zone-season', text)).toMatchSnapshot());

  test.each([
    'June 10, 2024, 17:00 CEST',
    '10 January 2024, 17:00 CET',
    '17:00 CET on January 10, 2024 and June 10, 2024',
    'The WEST gathers on January 10, 2024.',
    '5pm MST, July 2, 2024',
  ])('nothing is said of %j', async (text) => expect(await saysOf('zone-season', text)).toBe('nothing'));
});

describe('date-order', () => {
  const said = async (text: string) => printed('date-order', await checkFiles({ 'dates.yaml': text }));

  test('steps that are out of order are found, by id or by label', async () => {
    const wrong = [
      entry('papers', 'Submission deadline', 'date: 2030-01-10; zone: AoE'),
      entry('notify', 'Notification of acceptance', 'date: 2029-01-25; zone: unknown'),
      entry('camera-ready', 'Final papers', 'date: 2030-04-02; zone: AoE'),
      entry('workshop', 'Workshop', 'either: [2030-03-21, 2030-03-22]; zone: Europe/Malta'),
    ];
    expect(await said(wrong.join(''))).toMatchSnapshot();
  });

  test('instants are compared: AoE ends when the next day in Malta is half over', async () => {
    const zoned = (zone: string) =>
      entry('camera-ready', 'Final', `date: 2030-03-21; zone: ${zone}`) +
      entry('workshop', 'Workshop', 'date: 2030-03-21; zone: Europe/Malta');
    expect(await said(zoned('AoE'))).toContain(
      '"Workshop" (March 21, 2030) is before "Final" (March 21, 2030)',
    );
    expect(await said(zoned('unknown'))).toBe('nothing');
  });

  test('the customary order is left alone, and so is what is cancelled', async () => {
    expect(await said(dates)).toBe('nothing');
    expect(await said(dates.replace('date: 2030-02-02', 'date: 2031-02-02\n  state: cancelled'))).toBe(
      'nothing',
    );
  });
});

describe('date-state', () => {
  test('states that contradict the dates are found', async () => {
    const text = [
      entry('a', 'Letters', 'date: 2030-01-10; zone: UTC; state: tentative'),
      entry('b', 'Visa', 'date: 2030-05-10; zone: UTC; previously: [2030-05-01, 2030-05-01, 2030-05-10]'),
    ].join('');
    expect(await saysOf('date-state', 'Text.', { 'dates.yaml': text })).toMatchSnapshot();
  });

  test('a date that moved and came back has changed, and one that is over somewhere is not over', async () => {
    const text = [
      entry('a', 'Letters', 'date: 2030-01-14; zone: AoE; state: tentative'),
      entry('b', 'Visa', 'date: 2030-05-10; zone: UTC; previously: [2030-05-10, 2030-05-01]'),
    ].join('');
    expect(await saysOf('date-state', 'Text.', { 'dates.yaml': text })).toBe('nothing');
  });
});

describe('date-differs', () => {
  test.each([
    'Papers are due on December 18, 2029.',
    '| Notification of acceptance | 2030-01-26 |\n|---|---|',
    '- **Camera-ready:** 3 February 2030',
    'The workshop will be held on March 23, 2030.',
  ])('%j is found', async (text) => expect(await saysOf('date-differs', text, files)).toMatchSnapshot());

  test.each([
    'Papers are due on January 10, 2030.',
    'The deadline was extended from December 18, 2029: papers are due later.',
    'The ARR submission deadline is December 15, 2029.',
    'In the first edition papers are due on January 9, 2024.',
    'Papers are due on January 10, 2030, notification is on January 26, 2030.',
    'The workshop takes place on March 21, 2030.',
    'Registration closes on January 12, 2030.',
    '~~Papers are due on December 18, 2029~~',
  ])('nothing is said of "%s"', async (text) =>
    expect(await saysOf('date-differs', text, files)).toBe('nothing'),
  );
});

describe('date-by-hand', () => {
  test('a date that dates.yaml has is offered as a tag', async () => {
    const text = 'Papers are due on **January 10, 2030**.';
    const problems = await checkFiles({ 'pages/page.mdx': text, ...files });
    expect(printed('date-by-hand', problems)).toMatchSnapshot();
    expect(mended(`---\ntitle: Page\n---\n${text}`, problems)).toContain(
      'due on **<Date of="submission" />**.',
    );
  });

  test('where a time follows, the mending is the editor’s', async () => {
    const problems = await checkFiles({
      'pages/page.mdx': 'Papers are due January 10, 2030, 23:59 AoE.',
      ...files,
    });
    expect(problems.map(({ rule, fix }) => ({ rule, fix }))).toEqual([
      { rule: 'date-by-hand', fix: undefined },
    ]);
  });
});

describe('past-date', () => {
  test('the day of the last edition in a sentence about the next is found', async () => {
    expect(
      await saysOf('past-date', 'The workshop will be held on March 21, 2029.', files),
    ).toMatchSnapshot();
    expect(await saysOf('past-date', 'Papers will be read after May 2, 2029.', files)).toMatchSnapshot();
  });

  test.each([
    'The workshop will be held on March 21, 2030.',
    'The first workshop was held on March 21, 2029; the next will follow.',
    'Authors will be notified after January 10, 2030.',
  ])('nothing is said of "%s"', async (text) =>
    expect(await saysOf('past-date', text, files)).toBe('nothing'),
  );

  test('when the workshop is over, its own sentences stand as they are', async () => {
    const text = 'The workshop will be held on March 21, 2030.';
    expect(await saysOf('past-date', text, files, '2032-01-01')).toBe('nothing');
  });
});
