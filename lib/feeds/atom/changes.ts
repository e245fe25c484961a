import { addressOf, slotsOf, type Placed, type Workshop } from '../../content';
import { dayInWords, zoneOf } from '../../../components/dates/date-words';
import { changeOf, formatDate, formatEither, formatWhen, timeOf } from '../../dates';
import type { ImportantDate } from '../../schema/important-date';
import { wordsFor } from '../../words';
import { zoneOfDay } from '../day-zone';
import { types, type FeedFile, type FeedSource } from '../file';
import { guidOf } from '../identity';
import { keyOf, titleOfSlot } from '../slots';
import { writeAtom, type AtomEntry } from './write';

/**
 * Makes the feed of what has changed in dates and programme. A change of which nobody knows the day is not in it, for
 * an entry must say when it was.
 *
 * @param source the workshop and its address; see `newsFiles`
 */
export function changesFiles({ workshop, origin }: FeedSource): FeedFile[] {
  const { site } = workshop;
  if (origin === undefined || !hasChanges(workshop)) return [];
  const path = 'changes.atom';
  const write = () =>
    writeAtom({
      id: `urn:uuid:${guidOf(site, 'feed', 'changes')}`,
      title: `${site.title}: ${wordsFor(site.lang).files.changes}`,
      lang: site.lang,
      author: site.name,
      self: `${origin}/files/${path}`,
      url: `${origin}/`,
      entries: [
        ...workshop.dates.flatMap((date) => dateEntry(date, workshop, origin)),
        ...slotsIn(workshop).flatMap((placed) => slotEntry(placed, workshop, origin)),
      ],
    });
  return [{ path, type: types.atom, subject: 'changes', write }];
}

function hasChanges(workshop: Workshop): boolean {
  const all = [...workshop.dates, ...slotsIn(workshop).map(({ slot }) => slot)];
  return all.some((one) => one.changed !== undefined && isChanged(one));
}

function isChanged({
  previously,
  state,
}: {
  readonly previously: readonly unknown[];
  readonly state: string;
}) {
  return previously.length > 0 || state === 'cancelled';
}

function slotsIn({ schedule }: Workshop): Placed[] {
  return (schedule?.days ?? []).flatMap(slotsOf);
}

/** Each change has an entry of its own: a reader who has seen the first is told of the second. */
function idOf({ site }: Workshop, kind: string, id: string, count: number, state: string): string {
  return `urn:uuid:${guidOf(site, `change-${kind}`, `${id}-${state === 'cancelled' ? state : count}`)}`;
}

function dateEntry(date: ImportantDate, workshop: Workshop, origin: string): AtomEntry[] {
  const { id, label, previously, changed, state, zone } = date;
  if (changed === undefined || !isChanged(date)) return [];
  const { lang } = workshop.site;
  const words = wordsFor(lang);
  const spoken = { date, lang, words };
  const day = dayInWords(spoken) ?? '';
  const now = [day, zoneOf(spoken)].filter(Boolean).join(', ');
  const change = changeOf(previously, date.either ?? date.date ?? [], zone);
  const verb = change === 'extended' ? words.extendedTo : words.movedTo;
  const earlier = previously.map((when) => formatWhen(when, lang)).join(', ');
  return [
    {
      id: idOf(workshop, 'date', id, previously.length, state),
      title: state === 'cancelled' ? `${label}: ${words.cancelled}` : `${label}: ${verb} ${now}`,
      updated: `${changed}T00:00:00Z`,
      url: `${origin}/`,
      text: [now, earlier === '' ? '' : `${words.previously} ${earlier}`].filter(Boolean).join('; '),
    },
  ];
}

function slotEntry(placed: Placed, workshop: Workshop, origin: string): AtomEntry[] {
  const { session, slot, day } = placed;
  const { previously, changed, state } = slot;
  if (changed === undefined || !isChanged(slot)) return [];
  const { lang } = workshop.site;
  const words = wordsFor(lang);
  const rooms = workshop.schedule?.rooms ?? [];
  const times = (start?: string, end?: string) => [start, end].filter(Boolean).join('–');
  const now = [
    formatEither(day.dates, lang),
    times(timeOf(slot.start), slot.end > slot.start ? timeOf(slot.end) : undefined),
    session.room?.name,
    zoneOfDay(workshop, day),
  ];
  const before = previously.at(-1);
  const earlier = [
    before?.title,
    before?.date && formatDate(before.date, lang),
    times(before?.start, before?.end),
    rooms.find((one) => one.id === before?.room)?.name ?? before?.room,
  ];
  const say = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');
  const title = titleOfSlot(placed, workshop);
  return [
    {
      id: idOf(workshop, 'session', keyOf(placed, slotsIn(workshop)), previously.length, state),
      title:
        state === 'cancelled' ? `${title}: ${words.cancelled}` : `${title}: ${words.movedTo} ${say(now)}`,
      updated: `${changed}T00:00:00Z`,
      url: origin + (addressOf(workshop, 'session', session.id) ?? '/'),
      text: [say(now), before ? `${words.previously} ${say(earlier)}` : ''].filter(Boolean).join('; '),
    },
  ];
}
