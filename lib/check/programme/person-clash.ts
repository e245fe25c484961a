import type { Named, Placed, ScheduleDay } from '../../content';
import { isForAll, nameOf, overlaps, programmeRule, takesPlace, type Mistake } from './programme-rule';
import { slotsOf } from '../../content';

/** Somebody who speaks or chairs, and where that stands. */
interface Presence {
  readonly at: Placed;
  readonly name: string;
  readonly field: readonly PropertyKey[];
}

/** Nobody can be in two sessions at once. Within one session, everybody is in one room. */
export const personClash = programmeRule({
  id: 'person-clash',
  about: 'Nobody speaks or chairs in two sessions at once.',
  severity: 'error',
  example: {
    wrong:
      '- { id: a, start: 09:00, end: 10:00, people: [ada] }\n- { id: b, start: 09:30, end: 10:30, people: [ada] }',
    right:
      '- { id: a, start: 09:00, end: 10:00, people: [ada] }\n- { id: b, start: 10:00, end: 11:00, people: [ada] }',
  },
  look: (day) =>
    [...presencesOf(day).values()].flatMap((presences) =>
      presences.flatMap(({ at, name, field }, index): Mistake[] => {
        const other = presences
          .slice(0, index)
          .find((one) => one.at.session !== at.session && overlaps(one.at, at))?.at;
        if (!other) return [];
        const message = `${name} is in two sessions at once: ${nameOf(other)} and ${nameOf(at)}`;
        return [{ at, other, field, message, hint: 'Move one of the two, or name somebody else.' }];
      }),
    ),
});

function presencesOf(day: ScheduleDay): Map<string, Presence[]> {
  const presences = new Map<string, Presence[]>();
  const add = (at: Placed, field: string, { name, person, index }: Named) => {
    const key = person?.id ?? name;
    const all = presences.get(key) ?? [];
    presences.set(key, all);
    all.push({ at, name, field: [field, index] });
  };
  for (const at of slotsOf(day)) {
    if (!takesPlace(at) || isForAll(at)) continue;
    for (const named of at.slot.people) add(at, 'people', named);
    if (at.slot === at.session) for (const named of at.session.chairs) add(at, 'chairs', named);
  }
  return presences;
}
