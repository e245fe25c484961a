import type { Room, Track } from '../schema/schedule';
import type { SessionFields, SessionItemFields } from '../schema/session';
import type { Named } from './named';
import type { Paper } from './workshop';

/** `content/schedule.yaml`, linked: ids have become people, papers, rooms and tracks, durations have become times. */
export interface Schedule {
  readonly zone: string;
  /** When a day begins, in minutes since midnight; what an editor writes as earlier is of the night after it. */
  readonly dayBegins: number;
  readonly rooms: readonly Room[];
  readonly tracks: readonly Track[];
  readonly days: readonly ScheduleDay[];
  /** Whether every day and session could be understood; where not, nothing can be said to be missing. */
  readonly isComplete: boolean;
}

/** A day of the workshop. */
export interface ScheduleDay {
  /** The day; several when it is not settled which it will be. */
  readonly dates: readonly string[];
  readonly title?: string;
  readonly sessions: readonly Session[];
  /** Where it stands in `schedule.yaml`. */
  readonly path: readonly PropertyKey[];
}

/** What sessions and items have in common, linked. */
interface Linked {
  /** Minutes since the midnight with which the conference day begins; 1470 is half past midnight at its end. */
  readonly start: number;
  readonly end: number;
  /** Those who speak and have not withdrawn. */
  readonly people: readonly Named[];
  /** Those that are presented and have not been withdrawn. */
  readonly papers: readonly Paper[];
  /** The papers as the editor listed them, for finding the line. */
  readonly paperIds: readonly string[];
  readonly path: readonly PropertyKey[];
}

type LinkedField = 'start' | 'end' | 'people' | 'papers';

/** What fills a time and a room. When all its people and papers have withdrawn, it is to be announced and has no title. */
export interface Session
  extends Omit<SessionFields, LinkedField | 'room' | 'track' | 'chairs' | 'items'>, Linked {
  readonly room?: Room;
  readonly track?: Track;
  readonly chairs: readonly Named[];
  readonly items: readonly SessionItem[];
  /** Whether there is more to say than a line of the programme holds, so that it has a page of its own. */
  readonly hasPage: boolean;
}

/** One of the things that happen in a session. */
export interface SessionItem extends Omit<SessionItemFields, LinkedField | 'minutes'>, Linked {
  /**
   * `own`: it has its own times. `session`: no item of the session has any, as with posters, and each lasts as long as
   * the session. `unknown`: others have times, and nothing says when this one ends.
   */
  readonly timing: 'own' | 'session' | 'unknown';
}

/** A session or an item, and what it is part of; for a session, `slot` and `session` are the same. */
export interface Placed {
  readonly day: ScheduleDay;
  readonly session: Session;
  readonly slot: Session | SessionItem;
}

/**
 * Lists everything that has a time.
 *
 * @param day a day of the schedule
 * @returns each session and, after it, its items, in the editor's order
 */
export function slotsOf(day: ScheduleDay): Placed[] {
  return day.sessions.flatMap((session) => [
    { day, session, slot: session },
    ...session.items.map((slot) => ({ day, session, slot })),
  ]);
}

/**
 * Finds the days that somebody asks for.
 *
 * @param schedule the programme
 * @param wanted the number of a day, from 1, or one of its dates; without it, all days
 * @returns the days in their order; none when there is no such day
 */
export function findDays({ days }: Pick<Schedule, 'days'>, wanted?: string): readonly ScheduleDay[] {
  if (wanted === undefined) return days;
  return days.filter(({ dates }, index) => dates.includes(wanted) || String(index + 1) === wanted);
}
