import { slotsOf, type Placed, type Schedule } from '../../content';
import { timeOf } from '../../dates';
import { isSound, nameOf, programmeRule, type Mistake } from './programme-rule';

/** What starts, ends later. */
export const endBeforeStart = programmeRule({
  id: 'end-before-start',
  about: 'What starts, ends later, and on the same day or in the night after it.',
  severity: 'error',
  example: { wrong: 'start: 14:00\nend: 13:30', right: 'start: 14:00\nend: 15:30' },
  look: (day, schedule) => slotsOf(day).flatMap((at) => look(at, schedule)),
});

function look(at: Placed, { dayBegins }: Schedule): Mistake[] {
  const { start, end } = at.slot;
  const isItem = at.slot !== at.session;
  // An item that takes its end from what is around it is another rule's.
  if (isItem && 'timing' in at.slot && at.slot.timing !== 'own') return [];
  const field = ['end'];
  if (end === start) {
    return [{ at, field, message: `${nameOf(at)} takes no time`, hint: 'Write when it ends.' }];
  }
  if (end < start) {
    const hint = `Write an end after ${timeOf(start)}. A day begins at ${timeOf(dayBegins)} here; earlier times are after midnight.`;
    return [{ at, field, message: `${nameOf(at)} ends before it starts`, hint }];
  }
  if (isSound(at)) return [];
  const message = `${nameOf(at)} ends before it starts, or goes on long after midnight`;
  return [{ at, field, message, hint: 'Write the times on a 24-hour clock: 13:00 for 1 pm.' }];
}
