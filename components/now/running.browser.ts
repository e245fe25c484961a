/** A day of the programme. */
export interface NowDay {
  /** The page that shows it, which is asked for on the day. */
  readonly href: string;
  /** When the first session starts and the last one ends, in UTC. */
  readonly from: string;
  readonly to: string;
}

/** A session, as much of it as the page says to machines. */
export interface Running {
  readonly element: Element;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly from: number;
  readonly to: number;
  /** The id of its room; empty without one. */
  readonly room: string;
  /** Its day; sessions of another day do not come next. */
  readonly day: number;
  readonly isCancelled: boolean;
}

/**
 * Reads the sessions of a programme that have settled times.
 *
 * @param page a document with a programme
 */
export function readSessions(page: ParentNode): Running[] {
  return [...page.querySelectorAll('[data-day]')].flatMap((section, day) =>
    [...section.querySelectorAll('[id^="session-"]')].flatMap((element) => {
      const [from, to] = [...element.querySelectorAll('time')].map(({ dateTime }) => dateTime);
      if (!from?.endsWith('Z') || !to?.endsWith('Z')) return [];
      const room = element.getAttribute('data-room') ?? '';
      const isCancelled = element.hasAttribute('data-cancelled');
      return [{ element, from: Date.parse(from), to: Date.parse(to), room, day, isCancelled }];
    }),
  );
}

/**
 * Finds what runs at a moment, and what comes next in each room on the same day. What is cancelled does neither.
 *
 * @param all sessions in any order
 * @param moment milliseconds since 1970-01-01T00:00Z; a session runs from its first instant until before its last
 * @returns what comes next only while the day has begun and is not over, or in the two hours before it
 */
export function runningAt(all: readonly Running[], moment: number): { now: Running[]; next: Running[] } {
  const sessions = all.filter(({ isCancelled }) => !isCancelled);
  const now = sessions.filter(({ from, to }) => from <= moment && moment < to);
  const next = new Map<string, Running>();
  for (const session of sessions) {
    const { from, room, day } = session;
    const begin = Math.min(...sessions.filter((one) => one.day === day).map((one) => one.from));
    const known = next.get(room);
    if (from > moment && moment >= begin - soon && (!known || from < known.from)) next.set(room, session);
  }
  return { now, next: [...next.values()].sort((a, b) => a.from - b.from) };
}

/** What begins in less time is worth knowing before the day has begun. */
export const soon = 2 * 3_600_000;
