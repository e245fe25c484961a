import { slotsOf, wholeTitle, type Placed, type Schedule, type Workshop } from '../content';
import { localAt, timeOf, toInstant, type Instant } from '../dates';
import { wordsFor } from '../words';
import { plainLine, plainParagraphs, type Spoken } from './plain';

/** A session or an item whose day is settled, and when it is. */
export interface Settled extends Placed {
  readonly date: string;
  readonly start: Instant;
  /** Undefined where nothing says when it ends. */
  readonly end?: Instant;
  /** Its name among sessions and items: the id, or one that stays; see {@link keyOf}. */
  readonly key: string;
}

/**
 * Lists everything that has an instant, breaks included. On a day of which nobody knows which it will be, or in a zone
 * that was never stated, nothing has.
 *
 * @param workshop whose programme
 * @returns sessions, each followed by its items, in the editor's order
 */
export function settledSlots({ schedule }: Pick<Workshop, 'schedule'>): readonly Settled[] {
  if (!schedule) return [];
  const slots = settled.get(schedule) ?? findSettled(schedule);
  settled.set(schedule, slots);
  return slots;
}

const settled = new WeakMap<Schedule, readonly Settled[]>();

function findSettled(schedule: Schedule): Settled[] {
  const all = schedule.days.flatMap(slotsOf);
  return schedule.days.flatMap((day) => {
    const [date, ...others] = day.dates;
    if (date === undefined || others.length > 0) return [];
    const at = (minutes: number) => toInstant(localAt(date, minutes), schedule.zone).instant;
    return slotsOf(day).flatMap((placed): Settled[] => {
      const start = at(placed.slot.start);
      const end = placed.slot.end > placed.slot.start ? at(placed.slot.end) : undefined;
      return start === undefined ? [] : [{ ...placed, date, start, end, key: keyOf(placed, all) }];
    });
  });
}

/** @returns whether it is a session rather than one of the things that happen in one */
export function isSession({ slot, session }: Placed): boolean {
  return slot === session;
}

/** @returns whether it is a break, which nobody needs an appointment for */
export function isBreak({ slot, session }: Placed): boolean {
  return slot.kind === 'break' || session.kind === 'break';
}

/** @returns what it is called where nothing stands around it, without Markdown */
export function titleOfSlot({ slot }: Placed, workshop: Spoken): string {
  return plainLine(wholeTitle(slot, wordsFor(workshop.site.lang).programme), workshop);
}

/**
 * Says in plain text who speaks in a session or an item, and what happens in it.
 *
 * @param placed a session or an item
 * @param workshop whose language is spoken
 * @returns paragraphs; empty when there is nothing beside title, time and place
 */
export function contentsOf(placed: Placed, workshop: Spoken): string {
  const { slot, session } = placed;
  const items = isSession(placed) ? session.items : [];
  const who = slot.people.map(({ name, affiliation }) => (affiliation ? `${name}, ${affiliation}` : name));
  const [only, ...others] = slot.papers;
  const isPaper = only !== undefined && others.length === 0 && slot.title === undefined;
  const papers = slot.papers.map(({ title, authors }) => {
    const names = authors.map(({ name }) => name).join(', ');
    return isPaper ? names : `${plainLine(title, workshop)} (${names})`;
  });
  const program = items.map((item) => {
    const time = item.timing === 'session' ? '' : `${timeOf(item.start)} `;
    return time + titleOfSlot({ ...placed, slot: item }, workshop);
  });
  return paragraphs([
    who.join('\n'),
    papers.join('\n'),
    program.join('\n'),
    plainLine(slot.note ?? '', workshop),
  ]);
}

/** The same, and what it is about. */
export function describeSlot(placed: Placed, workshop: Spoken): string {
  return paragraphs([contentsOf(placed, workshop), plainParagraphs(placed.slot.abstract ?? '', workshop)]);
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/**
 * Gives a session or an item a name that stays when it moves: its id; of a talk, its papers and what it is, so that it is
 * the same in another session. Ids hold no dot, so that nothing can be called so already.
 *
 * @param placed a session or an item
 * @param all what there is in the programme
 */
export function keyOf(placed: Placed, all: readonly Placed[]): string {
  const { slot, session } = placed;
  if (slot.id !== undefined) return slot.id;
  const papers = slot.paperIds.join('.');
  const isOnly = (among: readonly Placed['slot'][], name: (one: Placed['slot']) => string) =>
    papers !== '' && among.filter((one) => one.id === undefined && name(one) === name(slot)).length === 1;
  const kindOf = new Map(all.map((one) => [one.slot, one.slot.kind ?? one.session.kind ?? 'talk']));
  const named = (one: Placed['slot']) => `paper.${kindOf.get(one)}.${one.paperIds.join('.')}`;
  if (isOnly([...kindOf.keys()], named)) return named(slot);
  if (isOnly(session.items, (one) => one.paperIds.join('.'))) return `${session.id}.${papers}`;
  return `${session.id}.item-${session.items.findIndex((item) => item === slot) + 1}`;
}
