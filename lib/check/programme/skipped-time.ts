import { slotsOf, type Placed, type Schedule } from '../../content';
import { localAt, toInstant } from '../../dates';
import type { Finding, Rule } from '../rule';
import { calledBy, isSound } from './programme-rule';

/** Where clocks go forward, an hour of the night never comes: what starts or ends in it has no moment. */
export const skippedTime: Rule = {
  id: 'skipped-time',
  about: 'What starts or ends in the night in which clocks go forward has a time that they show.',
  severity: 'error',
  example: {
    wrong: 'zone: Europe/Berlin\ndays:\n  - date: 2030-03-30\n    sessions: [{ start: 20:00, end: 02:30 }]',
    right: 'zone: Europe/Berlin\ndays:\n  - date: 2030-03-30\n    sessions: [{ start: 20:00, end: 03:30 }]',
  },
  find: ({ workshop: { schedule }, sources }) => {
    const yaml = sources.find(({ kind }) => kind === 'schedule')?.yaml;
    if (!schedule || !yaml) return [];
    const placeOf = (path: readonly PropertyKey[]) => yaml.placeOf(path);
    return schedule.days.flatMap(slotsOf).flatMap((at) => look(at, schedule, placeOf));
  },
};

function look(
  at: Placed,
  { zone }: Schedule,
  placeOf: (path: readonly PropertyKey[]) => Pick<Finding, 'file' | 'line' | 'column'>,
): Finding[] {
  const { slot, session, day } = at;
  // Times that are broken are another rule's, and an item that has none of its own is its session's.
  if (!isSound(at) || (slot !== session && 'timing' in slot && slot.timing === 'session')) return [];
  return (['start', 'end'] as const).flatMap((field): Finding[] => {
    const [skipped] = day.dates.flatMap((date) => {
      const local = localAt(date, slot[field]);
      const resolved = toInstant(local, zone);
      return resolved.kind === 'gap' ? [{ local, shown: resolved.shown }] : [];
    });
    if (!skipped) return [];
    const message = `${calledBy(slot)} ${field}s at "${skipped.local}", which never comes in ${zone}`;
    const hint = `Clocks go forward there, and show ${skipped.shown.slice(11)} then.`;
    return [{ ...placeOf([...slot.path, field]), message, hint }];
  });
}
