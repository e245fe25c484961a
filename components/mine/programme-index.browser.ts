import { formatTime } from '../../lib/dates/format';
import { timeOf } from '../../lib/dates/minutes';
import { base } from '../island/base.browser';
import type { Kept } from './selection.browser';

/** The programme as the file that browsers load says it. */
export interface ProgrammeIndex {
  readonly days: readonly IndexedDay[];
  readonly sessions: Readonly<Record<string, IndexedSession>>;
  readonly papers: Readonly<Record<string, IndexedPaper>>;
}

/** A day, in the order of the programme. */
export interface IndexedDay {
  readonly name: string;
  /** Once it is settled. */
  readonly date?: string;
  /** Whose clock its times are of, in a sentence. */
  readonly zone: string;
}

/** When something takes place once its day is settled, in UTC. */
interface Instants {
  readonly from?: string;
  readonly to?: string;
}

/** A session; minutes are those since the midnight with which the day begins. */
export interface IndexedSession extends Instants {
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
  readonly slots: readonly (Instants & {
    readonly session: string;
    readonly start: number;
    readonly end: number;
    readonly isCancelled?: boolean;
  })[];
}

/** Something starred, at one of its times. */
export interface Slot extends Instants {
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
      .map((slot) => [index.days[slot.day]?.name, timesOf(slot), slot.room].filter(Boolean).join(', '))
      .join('; '),
    place: slots
      .map(({ day, start, end, room = '' }) => {
        const { date, name } = index.days[day] ?? {};
        return [date ?? name, start, end, room].join(' ');
      })
      .join('; '),
  };
}

/** From when to when, for machines too: what adds the visitor's own time finds it. */
export function rangeOf({ start, end, from, to }: Slot): (Node | string)[] {
  return [timeElement(timeOf(start), from), '–', timeElement(timeOf(end), to)];
}

/** A day, for machines too once it is settled. */
export function dayOf({ days }: ProgrammeIndex, at: number): Node | string {
  const { name = '', date } = days[at] ?? {};
  return date === undefined ? name : timeElement(name, date);
}

function timeElement(text: string, datetime?: string): HTMLElement {
  const element = document.createElement('time');
  element.dateTime = datetime ?? text;
  element.textContent = datetime?.length === 10 ? text : formatTime(text, document.documentElement.lang);
  return element;
}

/** Things by their title and room, for a reader. */
export function namesOf(slots: readonly Slot[]): string {
  const names = slots.map(({ title, room }) => (room === undefined ? `“${title}”` : `“${title}” (${room})`));
  return [...new Set(names)].join(', ');
}

/** From when to when, for a reader. */
function timesOf({ start, end }: Pick<Slot, 'start' | 'end'>): string {
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
