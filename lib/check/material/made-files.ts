import { slotsOf, type Workshop } from '../../content';

/**
 * Lists the addresses at which files made of the workshop's data can stand; see docs/files.md. Whether one is there
 * hangs on what is settled, and on what the host says of the site's address: a link to it is right in time.
 *
 * @param workshop of which they are made
 */
export function madeFiles({ papers, people, dates, news, schedule }: Workshop): Set<string> {
  const days = schedule?.days ?? [];
  const sessions = days.flatMap(slotsOf).flatMap(({ slot: { id } }) => id ?? []);
  const names = [
    ...(papers.length > 0 ? ['papers.bib'] : []),
    ...papers.filter(({ state }) => state !== 'withdrawn').map(({ id }) => `papers/${id}.bib`),
    ...(dates.length > 0 ? ['deadlines.ics', 'changes.atom'] : []),
    ...(news.length > 0 ? ['news.atom'] : []),
    ...(days.length > 0 ? ['programme.ics', 'schedule.json', 'changes.atom'] : []),
    ...days.flatMap(({ dates: possible }) => possible.map((date) => `days/${date}.ics`)),
    ...sessions.map((id) => `sessions/${id}.ics`),
    ...people.map(({ id }) => `people/${id}.ics`),
  ];
  return new Set(names.map((name) => `/files/${name}`));
}
