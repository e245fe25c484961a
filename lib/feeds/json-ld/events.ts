import { addressOf, type Session, type ScheduleDay, type Workshop } from '../../content';
import { localAt, minutesOf, toInstant } from '../../dates';
import { absolute } from '../absolute';
import type { FeedSource } from '../file';
import { withOffset } from '../local-time';
import { plainParagraphs } from '../plain';
import { isBreak, isSession, settledSlots, titleOfSlot, type Settled } from '../slots';
import { namedThing } from './people';
import type { Thing } from './thing';

/**
 * Describes the workshop as an event.
 *
 * @param source the workshop and its address
 * @returns undefined while the day is not settled, for an event must say when it begins
 */
export function workshopEvent(source: FeedSource): Thing | undefined {
  const { workshop, origin } = source;
  const { site, schedule, people } = workshop;
  const entry = workshop.dates.find(({ id }) => id === site.date);
  const days = schedule?.days.map(({ dates }) => dates) ?? [];
  if (entry?.either || days.some(({ length }) => length !== 1)) return undefined;
  const sessions = settledSlots(workshop).filter((one) => isSession(one) && !isBreak(one));
  const dates = days.length > 0 ? days.flat().sort() : [entry?.date?.slice(0, 10) ?? ''];
  const streams = sessions.flatMap(({ session }) => session.stream?.url ?? []);
  if (!dates[0]) return undefined;
  const before = entry?.previously.at(-1);
  const isCancelled = entry?.state === 'cancelled';
  return {
    '@type': 'Event',
    name: site.name,
    alternateName: site.title,
    description: site.description,
    url: absolute('/', origin),
    startDate: dates[0],
    endDate: dates.at(-1),
    eventStatus: statusOf(isCancelled, before !== undefined),
    previousStartDate: isCancelled ? undefined : before,
    eventAttendanceMode: attendance(site.venue !== undefined, streams.length > 0),
    location: [placeOf(workshop), streams[0] === undefined ? undefined : virtual(streams[0])].filter(
      (one) => one !== undefined,
    ),
    inLanguage: site.lang,
    organizer: people
      .filter(({ roles, state }) => roles.includes('organizer') && state !== 'withdrawn')
      .map((person, index) => namedThing({ ...person, person, index }, source)),
    superEvent: site.host && { '@type': 'Event', name: site.host.name, url: site.host.url },
    // Who speaks there is said on the page of the session.
    subEvent: sessions.map((one) => ({
      ...slotEvent(one, source),
      description: undefined,
      performer: undefined,
    })),
  };
}

/**
 * Describes a session as an event.
 *
 * @param source the workshop and its address
 * @param session one of its sessions
 * @returns undefined while its day is not settled
 */
export function sessionEvent(source: FeedSource, { id }: Session): Thing | undefined {
  const { site } = source.workshop;
  const settled = settledSlots(source.workshop).find((one) => isSession(one) && one.session.id === id);
  if (!settled) return undefined;
  const whole = {
    '@type': 'Event',
    name: site.name,
    url: absolute('/', source.origin),
    startDate: settled.date,
  };
  return { ...slotEvent(settled, source), superEvent: { ...whole, location: placeOf(source.workshop) } };
}

function slotEvent(settled: Settled, source: FeedSource): Thing {
  const { workshop, origin } = source;
  const { session, start, end, day } = settled;
  const zone = workshop.schedule?.zone ?? 'UTC';
  const page = addressOf(workshop, 'session', session.id);
  const isCancelled = session.state === 'cancelled';
  const before = isCancelled ? undefined : earlierStart(session, day, workshop);
  const { stream, room } = session;
  return {
    '@type': 'Event',
    name: titleOfSlot(settled, workshop),
    description: plainParagraphs(session.abstract ?? '', workshop),
    url: page === undefined ? undefined : absolute(page, origin),
    startDate: withOffset(start, zone),
    endDate: end === undefined ? undefined : withOffset(end, zone),
    eventStatus: statusOf(isCancelled, before !== undefined),
    previousStartDate: before,
    eventAttendanceMode: attendance(
      workshop.site.venue !== undefined || room !== undefined,
      stream !== undefined,
    ),
    location: [placeOf(workshop, room?.name), stream && virtual(stream.url)].filter(
      (one) => one !== undefined,
    ),
    performer: session.people.map((named) => namedThing(named, source)),
  };
}

/** When a session was to begin before it was moved; undefined when only its room or title is another. */
function earlierStart(
  { previously, start }: Session,
  day: ScheduleDay,
  { schedule }: Workshop,
): string | undefined {
  const before = previously.findLast((one) => one.date !== undefined || one.start !== undefined);
  const date = before?.date ?? day.dates[0];
  if (!before || !schedule || date === undefined) return undefined;
  const written = before.start === undefined ? start : minutesOf(before.start);
  const minutes = written < schedule.dayBegins ? written + 24 * 60 : written;
  const { instant } = toInstant(localAt(date, minutes), schedule.zone);
  return instant && withOffset(instant, schedule.zone);
}

function statusOf(isCancelled: boolean, isMoved: boolean): string {
  const status = isCancelled ? 'EventCancelled' : isMoved ? 'EventRescheduled' : 'EventScheduled';
  return `https://schema.org/${status}`;
}

function attendance(isThere: boolean, isStreamed: boolean): string | undefined {
  if (!isThere && !isStreamed) return undefined;
  const mode = isThere ? (isStreamed ? 'Mixed' : 'Offline') : 'Online';
  return `https://schema.org/${mode}EventAttendanceMode`;
}

function placeOf({ site: { venue } }: Workshop, room?: string): Thing | undefined {
  if (!venue) return room === undefined ? undefined : { '@type': 'Place', name: room };
  const address = {
    '@type': 'PostalAddress',
    streetAddress: venue.address?.join(', '),
    addressLocality: venue.city,
    addressCountry: venue.country,
  };
  const name = [room, venue.name].filter((part) => part !== undefined).join(', ') || venue.city;
  return { '@type': 'Place', name, address, hasMap: venue.map };
}

function virtual(url: string): Thing {
  return { '@type': 'VirtualLocation', url };
}
