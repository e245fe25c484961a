import type { DayView } from '../../components/programme/programme';
import type { ScheduleDay } from '../../lib/content';
import { zoneOfDay } from '../../lib/feeds';
import { wordsFor } from '../../lib/words';
import { Offers } from '../offers';
import { dateOf, settledZone } from './clock';
import { facetsOf } from './facets';
import { sessionView, type Showing } from './slot-views';

/**
 * What a day of the programme shows.
 *
 * @param showing where
 * @param day the day
 * @param number its number among all days, from 1
 * @param isSearched whether visitors can look for its sessions
 */
export function dayView(showing: Showing, day: ScheduleDay, number: number, isSearched = false): DayView {
  const { workshop } = showing;
  const words = wordsFor(workshop.site.lang);
  const date = <DayDate {...showing} day={day} />;
  const zone = zoneOfDay(workshop, day);
  return {
    number,
    heading: day.title ?? date,
    label: day.title ?? dateOf(workshop, day),
    remarks: [
      ...(day.title === undefined ? [] : [date]),
      ...(day.dates.length > 1 ? [words.notSettled] : []),
      ...(day.sessions.length === 0 ? [words.programme.toBeAnnounced] : []),
      zone === undefined ? words.programme.zoneUnknown : words.programme.allTimes(zone),
    ],
    files: day.dates[0] ? (
      <Offers workshop={workshop} subject="day" id={day.dates[0]} about={dateOf(workshop, day)} />
    ) : undefined,
    isSettled: settledZone({ zone: workshop.schedule?.zone ?? 'unknown', days: [day] }) !== undefined,
    sessions: day.sessions.map((session) => ({
      id: session.id,
      start: session.start,
      end: session.end,
      room: session.room,
      view: sessionView(showing, day, session),
      facets: isSearched ? facetsOf(session, workshop.site.lang) : undefined,
    })),
  };
}

/** The date of a day; one of several has no machine-readable form (HTML, the `time` element). */
export function DayDate({ workshop, day }: Pick<Showing, 'workshop'> & { readonly day: ScheduleDay }) {
  const text = dateOf(workshop, day);
  return day.dates.length > 1 ? text : <time dateTime={day.dates[0]}>{text}</time>;
}
