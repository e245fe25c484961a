import { timeOf } from '../../dates';
import type { Placed } from '../../content';
import { clockSlips, type ClockSlip } from './clock';
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
    const slips = clockSlips(day);
    const isSlip = (one?: Placed) => slips.some(({ at }) => at.slot === one?.slot);
    const unordered = lists.flatMap((list) =>
      list.flatMap((at, index) => {
        const before = list[index - 1];
        return isSlip(at) || isSlip(before) ? [] : compare(at, before, dayBegins);
      }),
    );
    return [...slips.map(onClock), ...unordered];
  },
});

function onClock({ at, start, end }: ClockSlip): Mistake {
  const message = `${nameOf(at)} is earlier than what stands before it`;
  const hint = `Write ${timeOf(start)} and ${timeOf(end)}, if the afternoon is meant: times are those of a 24-hour clock.`;
  return { at, field: ['start'], message, hint };
}

function compare(at: Placed, before: Placed | undefined, dayBegins: number): Mistake[] {
  if (!before || at.slot.start >= before.slot.start) return [];
  const message = `${nameOf(at)} stands after ${nameOf(before)}, but starts before it`;
  const hint = `Mend the time, or put it higher. A day begins at ${timeOf(dayBegins)} here; earlier times are after midnight.`;
  return [{ at, other: before, field: ['start'], message, hint }];
}
