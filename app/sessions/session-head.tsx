import type { ReactNode } from 'react';
import { Byline } from '../../components/byline/byline';
import { ClockData, LocalTimePlace } from '../../components/local-time/clock-data';
import { sessionAnchor } from '../../components/programme/ids';
import { Range, Title } from '../../components/session/slot-parts';
import type { SessionView } from '../../components/session/slot-view';
import { titleOf, wholeTitle, type ScheduleDay, type Session } from '../../lib/content';
import { zoneOfDay } from '../../lib/feeds';
import { wordsFor } from '../../lib/words';
import { Line } from '../line';
import { settledZone } from './clock';
import { DayDate } from './day-view';
import { programmePageOf } from './programme-page';
import type { Showing } from './slot-views';

/**
 * What the head of a session's page says: the way back to the programme, kind and title, when, where, and what is not
 * as it was.
 *
 * @param showing where
 * @param day of the session
 * @param session one of its sessions
 * @param view the session, ready to be shown
 */
export function headOf(showing: Showing, day: ScheduleDay, session: Session, view: SessionView) {
  const { workshop, url } = showing;
  const words = wordsFor(workshop.site.lang);
  const { chairs, toBeAnnounced, zoneUnknown } = words.programme;
  const page = programmePageOf(workshop, day);
  const back = page ? <a href={`${page.url}#${sessionAnchor(session.id)}`}>{page.title}</a> : null;
  // A title that is made of the kind says it already.
  const kind = titleOf(session, words.programme).from === 'person' ? undefined : view.kind;
  const zone = zoneOfDay(workshop, day);
  const clockZone = workshop.schedule && settledZone({ ...workshop.schedule, days: [day] });
  const settling = day.dates.length > 1 ? words.notSettled : undefined;
  return {
    kind: joined([back, kind]),
    title: (
      <>
        <Title isStruck={view.isCancelled}>
          <Line workshop={workshop} url={url} text={wholeTitle(session, words.programme)} />
        </Title>
        {view.isCancelled ? ` (${words.cancelled})` : null}
      </>
    ),
    lines: [
      <>
        <DayDate workshop={workshop} day={day} />, <Range from={view.from} to={view.to} />
        {clockZone ? <LocalTimePlace /> : null}
        {clockZone ? <ClockData zone={clockZone} words={words.clock} /> : null}
      </>,
      joined([placeOf(session, words.programme.seats), view.track]),
      joined([zone ?? zoneUnknown, settling]),
      view.chairs.length > 0 ? (
        <>
          {chairs(view.chairs.length)}: <Byline names={view.chairs} affiliated />
        </>
      ) : null,
      session.room?.note,
      ...view.remarks.filter((remark) => remark !== toBeAnnounced),
      view.note,
    ],
  };
}

function placeOf({ room }: Session, seats: (count: number) => string): string | undefined {
  if (!room) return undefined;
  const capacity = room.capacity === undefined ? undefined : seats(room.capacity);
  return [room.name, room.floor, capacity].filter((part) => part !== undefined).join(', ');
}

/** Puts a dot between what is there. */
function joined(parts: readonly ReactNode[]): ReactNode {
  const there = parts.filter((part) => part !== undefined && part !== null && part !== '');
  return there.length === 0
    ? null
    : there.map((part, index) => (
        <span key={index}>
          {index > 0 ? ' · ' : null}
          {part}
        </span>
      ));
}
