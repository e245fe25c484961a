import { formatTime } from '../../lib/dates/format';
import { timeOf } from '../../lib/dates/minutes';
import { base, type Kept } from './selection.browser';

/** The programme as the file that browsers load says it. */
export interface ProgrammeIndex {
  /** What the days are called, in their order. */
  readonly days: readonly string[];
  readonly sessions: Readonly<Record<string, IndexedSession>>;
  readonly papers: Readonly<Record<string, IndexedPaper>>;
}

/** A session; minutes are those since the midnight with which the day begins. */
export interface IndexedSession {
  readonly title: string;
  readonly url: string;
  /** Counts from 0. */
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly room?: string;
  readonly isCancelled?: boolean;
  /** Whether it has a calendar file. */
  readonly isSettled?: boolean;
}

/** A paper, and where it is presented. */
export interface IndexedPaper {
  readonly title: string;
  readonly url?: string;
  readonly slots: readonly {
    readonly session: string;
    readonly start: number;
    readonly end: number;
    readonly isCancelled?: boolean;
  }[];
}

/** Something starred, at one of its times. */
export interface Slot {
  readonly key: string;
  readonly title: string;
  readonly url?: string;
  readonly session: string;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  /** The title of the session in which a paper is presented. */
  readonly within?: string;
  readonly room?: string;
  readonly isCancelled: boolean;
}

/**
 * Loads the programme.
 *
 * @throws when it cannot be had
 */
export async function loadIndex(): Promise<ProgrammeIndex> {
  const answer = await fetch(`${base}/files/programme.json`);
  const index: unknown = answer.ok ? await answer.json() : undefined;
  if (!isIndex(index)) throw new Error(answer.statusText);
  return index;
}

/**
 * Finds when something takes place.
 *
 * @param index the programme
 * @param key `session:opening`, `paper:12`
 * @returns in the order of time; empty when it is not in the programme
 */
export function slotsOf({ sessions, papers }: ProgrammeIndex, key: string): Slot[] {
  const [kind, id = ''] = key.split(/:(.*)/);
  const session = kind === 'session' ? sessions[id] : undefined;
  if (session) return [{ ...session, key, session: id, isCancelled: session.isCancelled === true }];
  const paper = kind === 'paper' ? papers[id] : undefined;
  return (paper?.slots ?? []).flatMap((slot): Slot[] => {
    const within = sessions[slot.session];
    if (!paper || !within) return [];
    const isCancelled = (slot.isCancelled ?? within.isCancelled) === true;
    const { title, url } = paper;
    return [{ ...within, ...slot, key, title, url, within: within.title, isCancelled }];
  });
}

/** @returns what is to be remembered; undefined when it is in the programme no more */
export function keptOf(index: ProgrammeIndex, key: string): Kept | undefined {
  const slots = slotsOf(index, key);
  const title = slots[0]?.title ?? index.papers[key.replace(/^paper:/, '')]?.title;
  if (title === undefined) return undefined;
  return {
    title,
    when: slots
      .map((slot) => [index.days[slot.day], timesOf(slot), slot.room].filter(Boolean).join(', '))
      .join('; '),
    place: slots
      .map(({ day, start, end, room = '' }) => [index.days[day], start, end, room].join(' '))
      .join('; '),
  };
}

/** From when to when, for a reader. */
export function timesOf({ start, end }: Pick<Slot, 'start' | 'end'>): string {
  const { lang } = document.documentElement;
  return `${formatTime(timeOf(start), lang)}–${formatTime(timeOf(end), lang)}`;
}

/** Those of others with which something shares a minute, and not the session. */
export function clashesWith(slot: Slot, others: readonly Slot[]): Slot[] {
  if (slot.isCancelled) return [];
  return others.filter(
    (other) =>
      !other.isCancelled &&
      other.session !== slot.session &&
      other.day === slot.day &&
      other.start < slot.end &&
      slot.start < other.end,
  );
}

function isIndex(value: unknown): value is ProgrammeIndex {
  return (
    typeof value === 'object' && value !== null && 'days' in value && 'sessions' in value && 'papers' in value
  );
}
