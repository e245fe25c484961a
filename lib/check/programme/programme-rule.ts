import type { Placed, Schedule, ScheduleDay } from '../../content';
import { slotsOf } from '../../content';
import { timeOf } from '../../dates';
import { plainText } from '../../mdx';
import type { Allowed } from '../../schema/allowed';
import type { Finding, Rule } from '../rule';

/** What a rule found in the programme. */
export interface Mistake {
  /** The entry to mend; an `allow` in it, in its session, or in `other` silences the mistake. */
  readonly at: Placed;
  /** The entry that it does not go together with. */
  readonly other?: Placed;
  /** The field of the entry to point at; without one, the entry. */
  readonly field?: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

/** A rule of the programme: it looks at one day after the other. */
export interface ProgrammeRule extends Omit<Rule, 'find' | 'id'> {
  readonly id: keyof Allowed;
  look(day: ScheduleDay, schedule: Schedule): Iterable<Mistake>;
}

/**
 * Makes a rule that an entry of `schedule.yaml` can allow, with a reason.
 *
 * @param rule what it asks for and what it finds
 * @returns the rule; an allowance that silences nothing is a finding of it as well
 */
export function programmeRule({ look, ...rule }: ProgrammeRule): Rule {
  const { id } = rule;
  return {
    ...rule,
    allowedInEntry: true,
    find: ({ workshop: { schedule }, sources }) => {
      const yaml = sources.find(({ kind }) => kind === 'schedule')?.yaml;
      if (!schedule || !yaml) return [];
      return schedule.days.flatMap((day): Finding[] => {
        const mistakes = [...look(day, schedule)];
        const findings = mistakes
          .filter((mistake) => allowing(mistake, id).length === 0)
          .map(({ at, field = [], message, hint }): Finding => {
            const meant = `If it is meant so, write into the entry: allow: { ${id}: "the reason" }`;
            return { ...yaml.placeOf([...at.slot.path, ...field]), message, hint: `${hint}\n${meant}` };
          });
        const used = mistakes.flatMap((mistake) => allowing(mistake, id));
        const idle = slotsOf(day).filter(({ slot }) => slot.allow[id] !== undefined && !used.includes(slot));
        const unused = idle.map(({ slot }): Finding => {
          const place = yaml.placeOfKey([...slot.path, 'allow', id]);
          const message = `allow: ${id} silences nothing`;
          return { ...place, severity: 'warning', message, hint: 'Take it out.' };
        });
        return [...findings, ...unused];
      });
    },
  };
}

function allowing({ at, other }: Mistake, id: keyof Allowed) {
  const entries = [at.slot, at.session, other?.slot, other?.session];
  return entries.filter((entry) => entry?.allow[id] !== undefined);
}

/** Calls an entry as its editor would, with its time: `"Opening" (09:00–09:15)`, `the panel (11:00–12:00)`. */
export function nameOf({ slot }: Placed): string {
  return `${calledBy(slot)} (${timeOf(slot.start)}–${timeOf(slot.end)})`;
}

/** @returns the title; failing that, of its paper, its speaker, its kind or its id */
export function calledBy({ title, papers, people, kind, id }: Placed['slot']): string {
  // Several papers have no title together: the site calls them by their kind.
  const paper = papers.length === 1 ? papers[0]?.title : undefined;
  if (title === undefined && paper === undefined && kind !== undefined)
    return `the ${kind.replace('-', ' ')}`;
  const own = title ?? paper ?? people[0]?.name;
  if (own !== undefined) return `"${plainText(own)}"`;
  return id === undefined ? 'the slot' : `the slot "${id}"`;
}

const MIDNIGHT = 24 * 60;
/** Nothing goes on for so long: what ends after midnight and is longer has a slip in one of its times. */
const LONGEST = 10 * 60;

/** @returns whether its times can be meant; where not, that is one message, and what would follow from them none */
export function isSound({ slot: { start, end } }: Placed): boolean {
  return start < end && (end <= MIDNIGHT || end - start <= LONGEST);
}

/** @returns whether the two share at least a minute */
export function overlaps(a: Placed, b: Placed): boolean {
  return isSound(a) && isSound(b) && a.slot.start < b.slot.end && b.slot.start < a.slot.end;
}

/** @returns whether it takes place; what has been cancelled is in nobody's way */
export function takesPlace({ slot }: Placed): boolean {
  return slot.state !== 'cancelled';
}

/** @returns whether it is for everybody, wherever they were before: a break, an evening together */
export function isForAll({ session, slot }: Placed): boolean {
  return [slot.kind, session.kind].some((kind) => kind === 'break' || kind === 'social');
}

/** @returns the sessions of a day, without their items */
export function sessionsOf(day: ScheduleDay): Placed[] {
  return day.sessions.map((session) => ({ day, session, slot: session }));
}

/** @returns each session with its items */
export function itemsOf(day: ScheduleDay): { session: Placed; items: Placed[] }[] {
  return sessionsOf(day).map((session) => ({
    session,
    items: session.session.items.map((slot) => ({ ...session, slot })),
  }));
}
