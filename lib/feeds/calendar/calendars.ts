import { activitiesOf, type Person } from '../../content';
import { formatDate } from '../../dates';
import { wordsFor } from '../../words';
import { types, type FeedFile, type FeedSource, type FileSubject } from '../file';
import { uidOf } from '../identity';
import { isBreak, isSession, settledSlots, titleOfSlot, type Settled } from '../slots';
import { deadlineEntries } from './deadlines';
import { slotEntry } from './sessions';
import { writeCalendar, type Entry } from './write';

interface CalendarFile {
  readonly subject: FileSubject;
  readonly id?: string;
  readonly path: string;
  readonly name: () => string;
  readonly entries: () => readonly Entry[];
}

/**
 * Lists the calendars: deadlines, the programme, and each day, session and person by itself. Breaks are in none.
 *
 * @param source the workshop and its address
 * @returns no calendar that would be empty
 */
export function calendarFiles({ workshop, origin }: FeedSource): FeedFile[] {
  const { site, people } = workshop;
  const settled = settledSlots(workshop).filter((one) => !isBreak(one));
  const sessions = settled.filter(isSession);
  const words = wordsFor(site.lang);
  const calendarOf = (
    subject: FileSubject,
    path: string,
    name: () => string,
    slots: readonly Settled[],
    id?: string,
  ) =>
    slots.length > 0
      ? [{ subject, id, path, name, entries: () => slots.map((one) => slotEntry(one, workshop, origin)) }]
      : [];
  const days = [...new Set(sessions.map(({ date }) => date))];
  const files: CalendarFile[] = [
    ...(workshop.dates.some(({ date }) => date !== undefined)
      ? [
          {
            subject: 'deadlines' as const,
            path: 'deadlines.ics',
            name: () => `${site.title}: ${words.files.deadlines}`,
            entries: () => deadlineEntries(workshop),
          },
        ]
      : []),
    ...calendarOf('programme', 'programme.ics', () => `${site.title}: ${words.files.programme}`, sessions),
    ...days.flatMap((date) =>
      calendarOf(
        'day',
        `days/${date}.ics`,
        () => `${site.title}: ${formatDate(date, site.lang)}`,
        sessions.filter((one) => one.date === date),
        date,
      ),
    ),
    ...sessions.flatMap((one) =>
      calendarOf(
        'session',
        `sessions/${one.session.id}.ics`,
        () => titleOfSlot(one, workshop),
        [one],
        one.session.id,
      ),
    ),
    ...people.flatMap((person) =>
      calendarOf(
        'person',
        `people/${person.id}.ics`,
        () => `${site.title}: ${person.name}`,
        ofPerson(person),
        person.id,
      ),
    ),
  ];
  return files.map(({ name, entries, ...file }) => ({
    ...file,
    type: types.calendar,
    write: () =>
      writeCalendar({
        uid: uidOf(site, 'calendar', file.path),
        name: name(),
        lang: site.lang,
        source: origin === undefined ? undefined : `${origin}/files/${file.path}`,
        url: origin,
        entries: entries(),
      }),
  }));

  function ofPerson({ id, state }: Person): Settled[] {
    if (state === 'withdrawn') return [];
    const { talks, chaired } = activitiesOf(workshop, id);
    const slots = new Set([...talks, ...chaired].map(({ slot }) => slot));
    return settled.filter(({ slot }) => slots.has(slot));
  }
}
