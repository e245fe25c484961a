import { expect, test } from 'vitest';
import { checkFiles } from '../support/check-text';

test('a session is called as the site calls it, in plain words', async () => {
  const problems = await checkFiles({
    'papers/1.mdx': '---\ntitle: A *starred* paper\nauthors: [Eve Lee]\n---\n',
    'papers/2.mdx': '---\ntitle: Another\nauthors: [Eve Lee]\n---\n',
    'schedule.yaml': `rooms:
  - { id: hall, name: Hall }
days:
  - date: 2030-05-01
    sessions:
      - { id: a, kind: posters, start: 09:00, end: 10:00, room: hall, papers: ["1", "2"] }
      - { id: b, title: "The *first* $x$", start: 09:30, end: 10:10, room: hall }
      - { id: c, kind: talk, start: 10:05, end: 10:30, room: hall, papers: ["1"] }
`,
  });
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`).join('\n')).toMatchInlineSnapshot(`
    "room-clash: Hall is used twice at once: the posters (09:00–10:00) and "The first x" (09:30–10:10)
    room-clash: Hall is used twice at once: "The first x" (09:30–10:10) and "A starred paper" (10:05–10:30)
    paper-twice: paper "1" is presented twice: in the posters (09:00–10:00) and in "A starred paper" (10:05–10:30)"
  `);
});
