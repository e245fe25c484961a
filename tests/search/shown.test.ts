import { expect, test } from 'vitest';
import { shownBy } from '../../app/search-shown';
import { loadWorkshop } from '../../lib/content';
import { temporaryWorkshop } from '../support/temporary-workshop';

const schedule = `rooms: [{ id: hall, name: Hall }]
days:
  - date: 2030-05-01
    sessions: [{ id: a, title: Opening, kind: opening, start: "09:00", end: "09:10", room: hall }]
  - date: 2030-05-02
    sessions: [{ id: b, title: Closing, kind: closing, start: "09:00", end: "09:10", room: hall }]
`;
const dates = `- { id: papers, label: Papers due, date: 2030-02-01, zone: AoE, track: Papers }
- { id: demos, label: Demos due, date: 2030-03-01, zone: AoE, track: Demos }
`;

test('a search finds of a tag what the tag shows, and no more', () => {
  const root = temporaryWorkshop({ 'schedule.yaml': schedule, 'dates.yaml': dates });
  const workshop = loadWorkshop(root);
  const shown = (name: string, attributes: Record<string, string>) =>
    shownBy(workshop, { name, attributes, place: { file: '', line: 1, column: 1 } });
  expect(shown('ImportantDates', {}).length).toBe(2);
  expect(shown('ImportantDates', { track: 'Demos' })).toEqual(['Demos due: March 1, 2030']);
  expect(shown('Programme', {})).toEqual(['Opening', 'Closing']);
  expect(shown('Programme', { day: '2' })).toEqual(['Closing']);
});
