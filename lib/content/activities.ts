import { slotsOf, type Placed, type ScheduleDay, type Session } from './schedule';
import type { Named } from './named';
import type { Paper, Workshop } from './workshop';

/** What somebody does at the workshop. */
export interface Activities {
  /** Sessions and items in which the person speaks. */
  readonly talks: readonly Placed[];
  /** Sessions that the person chairs. */
  readonly chaired: readonly Placed[];
  /** Papers that the person has written. */
  readonly papers: readonly Paper[];
}

/**
 * Lists what somebody does at the workshop.
 *
 * @param workshop the workshop; without its routes is enough
 * @param id of a person
 * @returns in the order of the programme, and of the papers
 */
export function activitiesOf({ schedule, papers }: Pick<Workshop, 'schedule' | 'papers'>, id: string): Activities {
  const isPerson = ({ person }: Named) => person?.id === id;
  const placed = (schedule?.days ?? []).flatMap(slotsOf);
  return {
    talks: placed.filter(({ slot }) => slot.people.some(isPerson)),
    chaired: placed.filter(({ slot, session }) => slot === session && session.chairs.some(isPerson)),
    papers: papers.filter(({ state, authors }) => state !== 'withdrawn' && authors.some(isPerson)),
  };
}

/**
 * Lists where a paper is presented.
 *
 * @param workshop the workshop
 * @param id of a paper
 * @returns sessions and items in the order of the programme
 */
export function presentationsOf({ schedule }: Pick<Workshop, 'schedule'>, id: string): Placed[] {
  const placed = (schedule?.days ?? []).flatMap(slotsOf);
  return placed.filter(({ slot }) => slot.papers.some((paper) => paper.id === id));
}

/**
 * Lists what runs at the same time as a session.
 *
 * @param day of the session
 * @param session one of its sessions
 * @returns the other sessions that share a minute with it, in the order of the programme
 */
export function parallelTo(day: ScheduleDay, session: Session): Session[] {
  return day.sessions.filter(
    (other) => other.id !== session.id && other.start < session.end && session.start < other.end,
  );
}
