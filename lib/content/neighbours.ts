import type { Schedule, ScheduleDay, Session } from './schedule';

/** A session and its day. */
interface Place {
  readonly day: ScheduleDay;
  readonly session: Session;
}

/** What comes before and after a session for somebody who stays where they are. */
export interface Neighbours {
  readonly previous?: Place;
  readonly next?: Place;
}

/**
 * Finds what comes before and after a session: what starts next and has a page, in the same room where several start at
 * once; after the last of a day, the first of the next day.
 *
 * @param schedule the programme
 * @param day of the session
 * @param session one of its sessions
 */
export function neighboursOf({ days }: Pick<Schedule, 'days'>, day: ScheduleDay, session: Session): Neighbours {
  const at = days.indexOf(day);
  const earlier = placesOf(day).filter((place) => place.session.end <= session.start);
  const later = placesOf(day).filter((place) => place.session.start >= session.end);
  const before = [...days.slice(0, at)].reverse().map(placesOf);
  const after = days.slice(at + 1).map(placesOf);
  return {
    previous: nearest([earlier, ...before], session, ({ end }) => -end),
    next: nearest([later, ...after], session, ({ start }) => start),
  };
}

function placesOf(day: ScheduleDay): Place[] {
  return day.sessions.filter(({ hasPage }) => hasPage).map((session) => ({ day, session }));
}

/** The nearest of the first day that has any. */
function nearest(days: readonly Place[][], { room }: Session, distance: (session: Session) => number) {
  const places = days.find((some) => some.length > 0) ?? [];
  const least = Math.min(...places.map(({ session }) => distance(session)));
  const near = places.filter(({ session }) => distance(session) === least);
  return near.find(({ session }) => room !== undefined && session.room?.id === room.id) ?? near[0];
}
