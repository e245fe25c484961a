import type { Placed, ScheduleDay } from '../../content';
import { isSound, sessionsOf } from './programme-rule';

const HALF_DAY = 12 * 60;

/** A session with the times of a twelve-hour clock, and those that are meant. */
export interface ClockSlip {
  readonly at: Placed;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds sessions that are earlier than the one before them, and fit between their neighbours twelve hours later:
 * `02:00` after lunch is `14:00`.
 *
 * @param day of the programme
 */
export function clockSlips(day: ScheduleDay): ClockSlip[] {
  const sessions = sessionsOf(day);
  return sessions.flatMap((at, index): ClockSlip[] => {
    const [before, after] = [sessions[index - 1], sessions[index + 1]];
    const isNight = at.slot.start >= 2 * HALF_DAY;
    const start = at.slot.start % (2 * HALF_DAY);
    const end = start + at.slot.end - at.slot.start;
    if (!before || !isSound(at) || !isSound(before) || before.slot.end > 2 * HALF_DAY) return [];
    // What is last may be in the night indeed; in the morning of another room anything may be.
    const isSameRoom = before.session.room === at.session.room;
    if (isNight ? !after : !isSameRoom && (!after || before.session.room)) return [];
    const isEarlier = start < HALF_DAY && start < before.slot.start;
    const isFitting =
      start + HALF_DAY >= before.slot.end && end + HALF_DAY <= (after?.slot.start ?? 2 * HALF_DAY);
    const isDay = !after || after.slot.start < 2 * HALF_DAY;
    return isEarlier && isFitting && isDay ? [{ at, start: start + HALF_DAY, end: end + HALF_DAY }] : [];
  });
}
