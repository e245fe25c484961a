import { describe, expect, test } from 'vitest';
import { checkPrinted } from '../support/temporary-workshop';

/** What is said of one session of a day in Berlin, where clocks go from 02:00 to 03:00 on 31 March 2030. */
const said = (date: string, session: string) =>
  checkPrinted({
    'schedule.yaml': `zone: Europe/Berlin
rooms: [{ id: hall, name: Hall }]
day-begins: 00:00
days:
  - ${date}
    sessions:
      - { id: night, kind: talk, room: hall, title: Night, ${session} }
`.replace('day-begins: 00:00\n', date.includes('30-03-31') ? 'day-begins: 00:00\n' : ''),
  });

describe('a time that clocks jump over', () => {
  test('is found as a start, as an end, and after midnight', async () => {
    expect(await said('date: 2030-03-31', 'start: 02:30, end: 04:00')).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:7:67  "Night" starts at "2030-03-31T02:30", which never comes in Europe/Berlin
        Clocks go forward there, and show 03:30 then.
      "
    `);
    expect(await said('date: 2030-03-31', 'start: 01:00, end: 02:15')).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:7:79  "Night" ends at "2030-03-31T02:15", which never comes in Europe/Berlin
        Clocks go forward there, and show 03:15 then.
      "
    `);
    expect(await said('date: 2030-03-30', 'start: 20:00, end: 02:30')).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:6:79  "Night" ends at "2030-03-31T02:30", which never comes in Europe/Berlin
        Clocks go forward there, and show 03:30 then.
      "
    `);
  });

  test('is found in an item that has times, and on one of the days that it may be', async () => {
    const items =
      'start: 20:00, end: 03:30, items: [{ title: One, minutes: 390 }, { title: Two, minutes: 60 }]';
    expect(await said('date: 2030-03-30', items)).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:6:94  "One" ends at "2030-03-31T02:30", which never comes in Europe/Berlin
        Clocks go forward there, and show 03:30 then.

      content/schedule.yaml:6:124  "Two" starts at "2030-03-31T02:30", which never comes in Europe/Berlin
        Clocks go forward there, and show 03:30 then.
      "
    `);
    const either = 'either: [2030-03-23, 2030-03-30]';
    expect(await said(either, 'start: 20:00, end: 02:30')).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:6:79  "Night" ends at "2030-03-31T02:30", which never comes in Europe/Berlin
        Clocks go forward there, and show 03:30 then.
      "
    `);
  });

  test('is none beside the gap, nor where clocks go back', async () => {
    expect(await said('date: 2030-03-30', 'start: 20:00, end: 02:00')).toMatchInlineSnapshot(`
      "
      content/schedule.yaml:6:79  "Night" ends at "2030-03-31T02:00", which never comes in Europe/Berlin
        Clocks go forward there, and show 03:00 then.
      "
    `);
    expect(await said('date: 2030-03-30', 'start: 20:00, end: 03:00')).toBe('\n\n');
    expect(await said('date: 2030-10-26', 'start: 20:00, end: 02:30')).toBe('\n\n');
  });
});
