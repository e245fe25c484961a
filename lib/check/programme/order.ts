import { timeOf } from '../../dates';
import type { Placed } from '../../content';
import { itemsOf, nameOf, programmeRule, sessionsOf, type Mistake } from './programme-rule';

/** Sessions stand in the order of time, room by room if you like; so do items. A wrong order is often a wrong time. */
export const programmeOrder = programmeRule({
  id: 'programme-order',
  about: 'The sessions of a room, and the items of a session, stand in the order of time.',
  severity: 'error',
  example: {
    wrong: '- { id: b, start: 10:00, end: 11:00 }\n- { id: a, start: 09:00, end: 10:00 }',
    right: '- { id: a, start: 09:00, end: 10:00 }\n- { id: b, start: 10:00, end: 11:00 }',
  },
  look: (day, { dayBegins }) => {
    const sessions = sessionsOf(day);
    const rooms = new Set(sessions.map(({ session }) => session.room));
    const byRoom = [...rooms].map((room) => sessions.filter(({ session }) => session.room === room));
    const lists = [...byRoom, ...itemsOf(day).map(({ items }) => items)];
    return lists.flatMap((list) => list.flatMap((at, index) => compare(at, list[index - 1], dayBegins)));
  },
});

function compare(at: Placed, before: Placed | undefined, dayBegins: number): Mistake[] {
  if (!before || at.slot.start >= before.slot.start) return [];
  const message = `${nameOf(at)} stands after ${nameOf(before)}, but starts before it`;
  const hint = `Mend the time, or put it higher. A day begins at ${timeOf(dayBegins)} here; earlier times are after midnight.`;
  return [{ at, other: before, field: ['start'], message, hint }];
}
