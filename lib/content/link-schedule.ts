import { minutesOf } from '../dates';
import { didYouMean } from '../nearest';
import type { Problem } from '../problem';
import type { PersonReference } from '../schema/person-reference';
import type { ScheduleFrame } from '../schema/schedule';
import type { SessionFields, SessionItemFields } from '../schema/session';
import type { YamlSource } from '../yaml';
import { findPerson, withoutWithdrawn, type Directory, type Mistake, type Named } from './named';
import type { ReadDay, ReadSchedule } from './read-schedule';
import type { Schedule, ScheduleDay, Session, SessionItem } from './schedule';
import { itemTimes, spanOf } from './times';
import type { Paper } from './workshop';

/** What a schedule can refer to. */
export interface Links extends Directory {
  readonly papers: readonly Paper[];
  /** The ids of all files of papers, also of those that cannot be understood. */
  readonly paperIds: readonly string[];
  /** The zone of the site. */
  readonly zone: string;
}

type Path = readonly PropertyKey[];

/**
 * Holds every reference of `schedule.yaml` to what it names, and computes the times of items.
 *
 * @param frame zone, rooms and tracks
 * @param read what happens, and whether that is all
 * @param yaml where each part of the file stands
 * @param links what can be referred to
 * @returns the linked schedule, and a problem for each name that nothing bears
 */
export function linkSchedule(
  frame: ScheduleFrame,
  { days, isComplete }: Pick<ReadSchedule, 'days' | 'isComplete'>,
  yaml: YamlSource,
  links: Links,
) {
  const problems: Problem[] = [];
  const dayBegins = minutesOf(frame['day-begins']);
  const report = (path: Path, mistake: Mistake) => {
    const message = `${fieldOf(path)}: ${mistake.message}`;
    problems.push({ ...yaml.placeOf(path), ...mistake, rule: 'reference', message });
  };
  const findNamed = (references: readonly PersonReference[], path: Path): Named[] =>
    references.map((reference, index) => {
      const { named, mistake } = findPerson(reference, links);
      if (mistake) report([...path, index], mistake);
      return { ...named, index };
    });
  const findPapers = (ids: readonly string[], path: Path) =>
    ids.flatMap((id, index) => {
      const paper = links.papers.find((one) => one.id === id);
      if (!paper && !links.paperIds.includes(id)) {
        const hint = didYouMean(id, links.paperIds) ?? `Make papers/${id}.mdx, or name one that is there.`;
        report([...path, index], { severity: 'error', message: `no paper "${id}"`, hint });
      }
      return paper && paper.state !== 'withdrawn' ? [paper] : [];
    });
  const findIn = <Entry extends { id: string; name: string }>(what: string, all: readonly Entry[], path: Path, id?: string) => {
    const entry = all.find((one) => one.id === id);
    if (id === undefined || entry) return entry;
    const ids = all.map((one) => one.id);
    const called = all.find(({ name }) => name === id)?.id ?? id;
    const hint = didYouMean(called, ids) ?? `Put it into the ${what}s of this file, or name one that is there.`;
    report(path, { severity: 'error', message: `no ${what} "${id}"`, hint });
    return undefined;
  };

  /** The part that sessions and items share. */
  const link = (fields: SessionFields | SessionItemFields, path: Path) => {
    const people = withoutWithdrawn(findNamed(fields.people, [...path, 'people']));
    const papers = findPapers(fields.papers, [...path, 'papers']);
    const isLeft = fields.people.length + fields.papers.length === 0 || people.length + papers.length > 0;
    const { state } = fields;
    const left = isLeft || state === 'cancelled' ? {} : withdrawn;
    return { people, papers, paperIds: fields.papers, path, ...left };
  };
  const linkSession = ({ fields, path }: ReadDay['sessions'][number]): Session => {
    const span = spanOf(fields.start, fields.end, dayBegins);
    const times = itemTimes(fields.items, span, dayBegins);
    const items = fields.items.map((item, index): SessionItem => {
      const own = times[index] ?? { ...span, timing: 'session' };
      const linked = link(item, [...path, 'items', index]);
      const state = fields.state === 'cancelled' ? { state: fields.state } : {};
      return { ...item, ...linked, ...own, ...state };
    });
    return {
      ...fields,
      ...link(fields, path),
      ...span,
      room: findIn('room', frame.rooms, [...path, 'room'], fields.room),
      track: findIn('track', frame.tracks, [...path, 'track'], fields.track),
      chairs: withoutWithdrawn(findNamed(fields.chairs, [...path, 'chairs'])),
      items,
      hasPage: deservesPage(fields),
    };
  };

  const linked = days.map(({ sessions, ...day }): ScheduleDay => ({ ...day, sessions: sessions.map(linkSession) }));
  const ids = [
    ...frame.rooms.map(({ id }, index) => ({ group: 'room', id, path: ['rooms', index, 'id'] })),
    ...frame.tracks.map(({ id }, index) => ({ group: 'track', id, path: ['tracks', index, 'id'] })),
    ...linked.flatMap(({ sessions }) => sessions.flatMap((one) => [one, ...one.items]).flatMap(idOf)),
  ];
  const seen = new Set<string>();
  for (const { group, id, path } of ids) {
    const name = `${group} ${id}`;
    const message = `"${id}" stands here twice: give each ${group} a name of its own`;
    if (seen.has(name)) report(path, { severity: 'error', message });
    seen.add(name);
  }
  const zone = frame.zone ?? links.zone;
  const schedule: Schedule = { zone, dayBegins, rooms: frame.rooms, tracks: frame.tracks, days: linked, isComplete };
  return { schedule, problems };
}

/** What is left of a slot whose people and papers have all withdrawn. */
const withdrawn = {
  state: 'to-be-announced' as const,
  title: undefined,
  abstract: undefined,
  note: undefined,
  slides: undefined,
  video: undefined,
  materials: [],
};

/** Who has withdrawn does not take the page away: others have linked to it. */
function deservesPage({ kind, people, papers, items, materials, ...fields }: SessionFields): boolean {
  if (kind === 'break') return false;
  const lists = [people, papers, items, materials];
  if (lists.some((list) => list.length > 0)) return true;
  return [fields.abstract, fields.slides, fields.video, fields.stream].some((value) => value !== undefined);
}

function idOf({ id, path }: Session | SessionItem) {
  return id === undefined ? [] : [{ group: 'session', id, path: [...path, 'id'] }];
}

/** The last steps are enough: the line says of which entry. */
function fieldOf(path: Path): string {
  const [last, before] = [path.at(-1), path.at(-2)];
  return typeof last === 'number' ? `${String(before)}[${last}]` : String(last);
}
