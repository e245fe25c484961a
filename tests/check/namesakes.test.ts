import { expect, test } from 'vitest';
import { checkWorkshop } from '../../lib/check';
import { temporaryWorkshop } from '../support/temporary-workshop';

test('somebody named in full in one session and by id in another is one person, in two rooms at once', async () => {
  const root = temporaryWorkshop({
    'people/ada-lovelace.mdx': '---\nname: Ada Lovelace\n---\n',
    'schedule.yaml': `rooms:
  - { id: hall, name: Hall }
  - { id: annex, name: Annex }
days:
  - date: 2030-05-01
    sessions:
      - { id: a, kind: talk, start: 09:00, end: 10:00, room: hall, people: [ada-lovelace] }
      - { id: b, kind: talk, start: 09:30, end: 10:30, room: annex, people: [Ada Lovelace] }
`,
  });
  const problems = await checkWorkshop(root);
  expect(problems.map(({ rule, line }) => `${rule}:${line}`)).toContain('person-clash:8');
});
