import { describe, expect, test } from 'vitest';
import { tags } from '../../components/tags';
import { readBody } from '../../lib/mdx';
import { checkPrinted, page } from '../support/temporary-workshop';

describe('the tag of the programme', () => {
  const two = `days:
  - date: 2033-03-21
    sessions: [{ id: a, kind: talk, title: A, start: 09:00, end: 10:00 }]
  - either: [2033-03-22, 2033-03-23]
    sessions: [{ id: b, kind: talk, title: B, start: 09:00, end: 10:00 }]
`;
  const found = (text: string, schedule?: string) =>
    checkPrinted({ 'pages/a.mdx': page(text), ...(schedule && { 'schedule.yaml': schedule }) }, [
      'programme-tag',
      'anchor',
    ]);

  test('needs a programme', async () => {
    expect(await found('<Programme />')).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Programme>: there is no schedule.yaml
        Write one as docs/writing.md shows, or take the tag out until there is a programme.
      "
    `);
  });

  test('needs a day that is there', async () => {
    expect(await found('<Programme day="2033-03-12" />', two)).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Programme day>: no day "2033-03-12"
        Did you mean "2033-03-21"?
      "
    `);
    expect(await found('<Programme day="7" />', two)).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:1  <Programme day>: no day "7"
        The programme has 1 (2033-03-21), 2 (2033-03-22 or 2033-03-23).
      "
    `);
  });

  test('shows a day once on a page', async () => {
    expect(await found('<Programme />\n\n<Programme day="2" />', two)).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:7:1  <Programme> shows day 2 a second time on this page
        Take this one out, or name another day.
      "
    `);
  });

  test('says what a day is called by', () => {
    const read = (day: string) =>
      readBody({ file: 'a.mdx', text: `<Programme day="${day}" />`, line: 1 }, tags).problems.map(
        ({ message }) => message,
      );
    expect(read('Monday')).toEqual([
      '<Programme day> must be the number of a day, as 1, or its date, as 2024-03-21',
    ]);
    expect(read('1')).toEqual([]);
  });

  test('gives links days and sessions to lead to', async () => {
    const text = '[two](#programme-day-2), [a](#session-a), [c](#session-c)\n\n<Programme />';
    expect(await found(text, two)).toMatchInlineSnapshot(`
      "
      content/pages/a.mdx:5:43  no heading here for #session-c
        Did you mean "#session-a"?
      "
    `);
    expect(await found('[a](#session-a)\n\n<Programme day="2" />', two)).toContain(
      'no heading here for #session-a',
    );
  });
});
