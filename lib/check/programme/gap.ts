import type { Placed, ScheduleDay } from '../../content';
import { timeOf } from '../../dates';
import { clockSlips } from './clock';
import {
  isSound,
  itemsOf,
  nameOf,
  programmeRule,
  sessionsOf,
  takesPlace,
  type Mistake,
} from './programme-rule';

/** What it takes to change the room or the speaker; more is a break, and a break has an entry. */
const CHANGEOVER = 15;

/** When nothing at all happens for a while, the programme says so. */
export const programmeGap = programmeRule({
  id: 'programme-gap',
  about: `The programme leaves no gap of more than ${CHANGEOVER} minutes: a break is an entry of its own.`,
  severity: 'warning',
  example: {
    wrong: '- { id: a, start: 09:00, end: 10:00 }\n- { id: b, start: 10:30, end: 11:00 }',
    right:
      '- { id: a, start: 09:00, end: 10:00 }\n- { id: coffee, kind: break, start: 10:00, end: 10:30 }\n- { id: b, start: 10:30, end: 11:00 }',
  },
  look: (day, { isComplete }) =>
    isComplete ? [...betweenSessions(day), ...itemsOf(day).flatMap(withinSession)] : [],
});

/** A cancelled session leaves no gap: everybody can see why nothing happens. */
function betweenSessions(day: ScheduleDay): Mistake[] {
  if (clockSlips(day).length > 0) return [];
  const sessions = sessionsOf(day).sort((a, b) => a.slot.start - b.slot.start);
  let until = sessions[0]?.slot.start ?? 0;
  return sessions.flatMap((at): Mistake[] => {
    const since = until;
    until = isSound(at) ? Math.max(until, at.slot.end) : Number.POSITIVE_INFINITY;
    // Before an evening together everybody goes home and changes.
    if (at.slot.start - since <= CHANGEOVER || at.slot.kind === 'social') return [];
    const message = `nothing happens between ${timeOf(since)} and ${timeOf(at.slot.start)}, before ${nameOf(at)}`;
    return [{ at, message, hint: 'Mend the times, or write a session with kind: break.' }];
  });
}

function withinSession({ session, items }: { session: Placed; items: Placed[] }): Mistake[] {
  if (!takesPlace(session) || ![session, ...items].every(isSound) || !isInOrder(items)) return [];
  const hint = 'Mend the times, or write an item with kind: break or discussion.';
  let until = session.slot.start;
  const gaps = items.flatMap((at): Mistake[] => {
    const since = until;
    until = Math.max(until, at.slot.end);
    if (at.slot.start - since <= CHANGEOVER) return [];
    const message = `nothing happens between ${timeOf(since)} and ${timeOf(at.slot.start)}, before ${nameOf(at)}`;
    return [{ at, field: ['start'], message, hint }];
  });
  const last = items.at(-1);
  if (!last || session.slot.end - until <= CHANGEOVER) return gaps;
  const message = `${nameOf(session)} has no item from ${timeOf(until)} on`;
  return [...gaps, { at: session, field: ['end'], message, hint }];
}

/** What is not in order has a message of its own; what lies between is not to be known. */
function isInOrder(items: readonly Placed[]): boolean {
  return items.every(({ slot }, index) => slot.start >= (items[index - 1]?.slot.start ?? 0));
}
