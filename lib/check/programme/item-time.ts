import type { Placed } from '../../content';
import { timeOf } from '../../dates';
import {
  calledBy,
  isSound,
  itemsOf,
  nameOf,
  programmeRule,
  takesPlace,
  type Mistake,
} from './programme-rule';

/** The items of a session lie within it, one after the other. */
export const itemTime = programmeRule({
  id: 'item-time',
  about: 'The items of a session lie within it, one after the other, and one can tell how long each takes.',
  severity: 'error',
  example: {
    wrong:
      'start: 09:00\nend: 10:00\nitems:\n  - { title: One, minutes: 40 }\n  - { title: Two, minutes: 40 }',
    right:
      'start: 09:00\nend: 10:00\nitems:\n  - { title: One, minutes: 30 }\n  - { title: Two, minutes: 30 }',
  },
  look: (day) =>
    itemsOf(day).flatMap(({ session, items: all }) => {
      if (!isSound(session)) return [];
      const items = all.filter(takesPlace);
      // When one item spills over, those after it do too: the first is enough.
      const outside = items.find(
        ({ slot }) => slot.start < session.slot.start || slot.end > session.slot.end,
      );
      return [
        ...items.flatMap((at, index) => lookBack(at, items[index - 1])),
        ...(outside ? [spill(outside, session)] : []),
      ];
    }),
});

function lookBack(at: Placed, before: Placed | undefined): Mistake[] {
  if (hasNoEnd(at)) {
    const hint = 'Write minutes: into it, or start: into the next one.';
    return [{ at, message: `nothing says how long ${calledBy(at.slot)} takes`, hint }];
  }
  if (
    !before ||
    isAsLongAsSession(at) ||
    at.slot.start >= before.slot.end ||
    at.slot.start < before.slot.start
  )
    return [];
  const message = `${nameOf(at)} starts before ${nameOf(before)} has ended`;
  return [
    {
      at,
      other: before,
      field: ['start'],
      message,
      hint: `Write ${timeOf(before.slot.end)}, or take start: out.`,
    },
  ];
}

function spill(at: Placed, session: Placed): Mistake {
  const message = `${nameOf(at)} lies outside its session ${nameOf(session)}`;
  return { at, message, hint: 'Make the items shorter, or the session longer.' };
}

function hasNoEnd({ slot }: Placed): boolean {
  return 'timing' in slot && slot.timing === 'unknown';
}

function isAsLongAsSession({ slot }: Placed): boolean {
  return 'timing' in slot && slot.timing === 'session';
}
