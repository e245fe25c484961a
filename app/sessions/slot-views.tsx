import type {
  ItemView,
  MaterialView,
  PaperView,
  SessionView,
  SlotView,
} from '../../components/session/slot-view';
import {
  addressOf,
  titleOf,
  type Paper,
  type ScheduleDay,
  type Session,
  type SessionItem,
  type Workshop,
} from '../../lib/content';
import { formatTime } from '../../lib/dates';
import { wordsFor } from '../../lib/words';
import { Line } from '../line';
import { Prose } from '../prose';
import { namedLink } from '../paper-view';
import { starOf } from '../stars';
import { clockAt } from './clock';
import { changeOf } from './session-change';

/** Where sessions are shown: the workshop, and the page. */
export interface Showing {
  readonly workshop: Workshop;
  /** The address of the page. */
  readonly url: string;
}

/**
 * What a session shows, in the programme and on its own page.
 *
 * @param showing where
 * @param day of the session
 * @param session one of its sessions
 * @param place its own page has space for what its items are about
 */
export function sessionView(
  showing: Showing,
  day: ScheduleDay,
  session: Session,
  place: 'programme' | 'page' = 'programme',
): SessionView {
  const { workshop } = showing;
  const words = wordsFor(workshop.site.lang).programme;
  const own = addressOf(workshop, 'session', session.id);
  const slot = slotView(showing, session, own);
  const { stream, track, room } = session;
  const watch = stream?.from ? words.streamFrom(formatTime(stream.from, workshop.site.lang)) : words.stream;
  return {
    ...slot,
    materials: stream ? [{ label: watch, href: stream.url }, ...slot.materials] : slot.materials,
    id: session.id,
    from: clockAt(workshop, day, session.start),
    to: clockAt(workshop, day, session.end),
    isBreak: session.kind === 'break',
    star: session.kind === 'break' ? undefined : starOf(workshop, 'session', session.id),
    room,
    track: track?.name,
    chairs: session.chairs.map((chair) => namedLink(workshop, chair)),
    items: session.items.map((item, index) => ({
      ...itemView(showing, day, session, item),
      abstract: place === 'page' ? abstractOf(showing, item, `item-${index + 1}`) : undefined,
    })),
  };
}

function itemView(showing: Showing, day: ScheduleDay, session: Session, item: SessionItem): ItemView {
  const { kind, ...slot } = slotView(showing, item);
  const isTimed = item.timing !== 'session';
  return {
    ...slot,
    kind: item.kind === session.kind ? undefined : kind,
    // A session that is cancelled says so once.
    isCancelled: slot.isCancelled && session.state !== 'cancelled',
    start: isTimed ? clockAt(showing.workshop, day, item.start) : undefined,
  };
}

function abstractOf({ workshop, url }: Showing, { abstract }: SessionItem, piece: string) {
  if (abstract === undefined) return undefined;
  return (
    <Prose
      workshop={workshop}
      url={url}
      body={{ file: 'schedule.yaml', text: abstract, line: 1 }}
      piece={piece}
    />
  );
}

function slotView(showing: Showing, slot: Session | SessionItem, own?: string): SlotView {
  const { workshop, url } = showing;
  const words = wordsFor(workshop.site.lang).programme;
  const { text, kind, from } = titleOf(slot, words);
  const papers = slot.papers.map((paper) => paperView(showing, paper));
  const people = slot.people.map((person) => namedLink(workshop, person));
  const href = own ?? (from === 'paper' ? papers[0]?.href : from === 'person' ? people[0]?.href : undefined);
  const bylines = { paper: papers[0]?.authors, person: people[0]?.affiliation };
  const change = changeOf(workshop, slot);
  const isOpen = slot.state === 'to-be-announced' && from !== 'state';
  return {
    title: <Line workshop={workshop} url={url} text={text} isLinked={href !== undefined} />,
    href,
    kind,
    isCancelled: slot.state === 'cancelled',
    remarks: [...(isOpen ? [words.toBeAnnounced] : []), ...(change === undefined ? [] : [change])],
    people: from === 'person' ? [] : people,
    byline: from === 'paper' || from === 'person' ? bylines[from] : undefined,
    papers: from === 'paper' ? [] : papers,
    materials: materialViews(workshop, slot),
    note: slot.note === undefined ? undefined : <Line workshop={workshop} url={url} text={slot.note} />,
  };
}

function paperView({ workshop, url }: Showing, { id, title, authors }: Paper): PaperView {
  const href = addressOf(workshop, 'paper', id);
  return {
    id,
    title: <Line workshop={workshop} url={url} text={title} isLinked={href !== undefined} />,
    authors: authors.map(({ name }) => name).join(', '),
    href,
  };
}

function materialViews(
  { site }: Workshop,
  { slides, video, materials }: Session | SessionItem,
): MaterialView[] {
  const words = wordsFor(site.lang).programme;
  return [
    ...(slides === undefined ? [] : [{ label: words.slides, href: slides }]),
    ...(video === undefined ? [] : [{ label: words.video, href: video }]),
    ...materials.map(({ label, url }) => ({ label, href: url })),
  ];
}
