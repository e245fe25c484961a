import type {
  IndexedDay,
  IndexedPaper,
  IndexedSession,
  ProgrammeIndex,
} from '../../components/mine/programme-index.browser';
import { addressOf, presentationsOf, wholeTitle, type ScheduleDay, type Workshop } from '../../lib/content';
import { feedFiles, zoneOfDay } from '../../lib/feeds';
import { plainText } from '../../lib/mdx';
import { wordsFor } from '../../lib/words';
import { sessionAnchor } from '../../components/programme/ids';
import { clockAt, dateOf } from '../sessions/clock';
import { programmePageOf } from '../sessions/programme-page';
import { feedSource } from '../site-facts';

/**
 * The programme for browsers that show what a visitor has starred.
 *
 * @param workshop the workshop
 * @returns sessions but for breaks, and papers, by their ids
 */
export function programmeIndex(workshop: Workshop): ProgrammeIndex {
  const { site, schedule, papers } = workshop;
  const days = schedule?.days ?? [];
  const files = feedFiles(feedSource(workshop)).filter(({ subject }) => subject === 'session');
  const settled = new Set(files.map(({ id }) => id));
  const sessions = days.flatMap((day, at) =>
    day.sessions
      .filter(({ kind }) => kind !== 'break')
      .map(({ id, start, end, room, state, ...session }): [string, IndexedSession] => [
        id,
        {
          title: plainText(wholeTitle({ ...session, state }, wordsFor(site.lang).programme)),
          url: addressOf(workshop, 'session', id) ?? `${pageOf(workshop, day)}#${sessionAnchor(id)}`,
          day: at,
          start,
          end,
          room: room?.name,
          isCancelled: state === 'cancelled' || undefined,
          ...instantsOf(workshop, day, start, end),
          isSettled: settled.has(id) || undefined,
        },
      ]),
  );
  const shown = papers.filter(({ state }) => state !== 'withdrawn');
  return {
    days: days.map((day) => indexedDay(workshop, day)),
    sessions: Object.fromEntries(sessions),
    papers: Object.fromEntries(shown.map(({ id, title }) => [id, paperOf(workshop, id, title)])),
  };
}

function paperOf(workshop: Workshop, id: string, title: string): IndexedPaper {
  const slots = presentationsOf(workshop, id).map(({ day, session, slot }) => ({
    session: session.id,
    start: slot.start,
    end: slot.end,
    ...instantsOf(workshop, day, slot.start, slot.end),
    isCancelled: slot.state === 'cancelled' || undefined,
  }));
  return { title: plainText(title), url: addressOf(workshop, 'paper', id), slots };
}

function indexedDay(workshop: Workshop, day: ScheduleDay): IndexedDay {
  const words = wordsFor(workshop.site.lang).programme;
  const zone = zoneOfDay(workshop, day);
  return {
    name: [day.title, dateOf(workshop, day)].filter(Boolean).join(', '),
    date: day.dates.length === 1 ? day.dates[0] : undefined,
    zone: zone === undefined ? words.zoneUnknown : words.allTimes(zone),
  };
}

/** What the browser reckons the visitor's own time from; nothing while the day or its zone is not settled. */
function instantsOf(workshop: Workshop, day: ScheduleDay, start: number, end: number) {
  const [from, to] = [start, end].map((minutes) => clockAt(workshop, day, minutes).datetime);
  return from?.endsWith('Z') && to?.endsWith('Z') ? { from, to } : {};
}

function pageOf(workshop: Workshop, day: ScheduleDay): string {
  return programmePageOf(workshop, day)?.url ?? '/';
}
