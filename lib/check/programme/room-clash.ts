import type { Placed } from '../../content';
import {
  isForAll,
  nameOf,
  overlaps,
  programmeRule,
  sessionsOf,
  takesPlace,
  type Mistake,
} from './programme-rule';

/** A room holds one session at a time; sessions without a room are all in the one that the workshop has. */
export const roomClash = programmeRule({
  id: 'room-clash',
  about: 'A room holds one session at a time; posters may stand side by side.',
  severity: 'error',
  example: {
    wrong:
      '- { id: a, start: 09:00, end: 10:00, room: hall }\n- { id: b, start: 09:30, end: 10:30, room: hall }',
    right:
      '- { id: a, start: 09:00, end: 10:00, room: hall }\n- { id: b, start: 09:30, end: 10:30, room: annex }',
  },
  look: (day) => {
    const sessions = sessionsOf(day).filter((one) => takesPlace(one) && !isForAll(one));
    return sessions.flatMap((at, index): Mistake[] => {
      const other = sessions.slice(0, index).find((one) => clash(one, at));
      if (!other) return [];
      const { room } = at.session;
      const both = `${nameOf(other)} and ${nameOf(at)}`;
      if (room) {
        const hint = 'Move one of the two to another time or room.';
        return [{ at, other, field: ['room'], message: `${room.name} is used twice at once: ${both}`, hint }];
      }
      const hint = 'Give each a room, or move one of the two.';
      return [{ at, other, message: `two sessions without a room at once: ${both}`, hint }];
    });
  },
});

function clash(a: Placed, b: Placed): boolean {
  if (a.session.room !== b.session.room || !overlaps(a, b)) return false;
  return !(standsInHall(a) && standsInHall(b));
}

function standsInHall({ session: { kind } }: Placed): boolean {
  return kind === 'posters' || kind === 'demos';
}
