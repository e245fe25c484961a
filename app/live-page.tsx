import { LiveScreen } from '../components/live/live-screen';
import type { ScheduleDay, Workshop } from '../lib/content';
import { wordsFor } from '../lib/words';
import { settledZone } from './sessions/clock';
import { DayDate } from './sessions/day-view';
import { sessionView } from './sessions/slot-views';

type Room = NonNullable<Workshop['schedule']>['rooms'][number];

interface LivePageProps {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly url: string;
}

/** The screen at the door of a room: what happens in it, day by day, and the breaks between. */
export function LivePage({ workshop, room, url }: LivePageProps) {
  const { site, schedule } = workshop;
  const words = wordsFor(site.lang);
  const isHere = ({ room: own, kind }: ScheduleDay['sessions'][number]) =>
    own?.id === room.id || (own === undefined && kind === 'break');
  const days = (schedule?.days ?? []).map((day) => ({
    date: day.dates.length === 1 ? day.dates[0] : undefined,
    heading: <DayDate workshop={workshop} day={day} />,
    sessions: day.sessions
      .filter(isHere)
      .sort((a, b) => a.start - b.start)
      .map((session) => sessionView({ workshop, url }, day, session)),
  }));
  const shown = days.filter(({ sessions }) => sessions.some((session) => session.room !== undefined));
  return (
    <LiveScreen
      name={site.title}
      room={room.name}
      floor={room.floor}
      days={shown}
      zone={schedule && settledZone(schedule)}
      words={words}
    />
  );
}
