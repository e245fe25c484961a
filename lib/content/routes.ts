import type { Problem } from '../problem';
import { wordsFor } from '../words';
import { slotsOf } from './schedule';
import { wholeTitle } from './titles';
import type { Person, Route, RouteTarget, Workshop } from './workshop';

/** What has addresses. */
type Addressed = Omit<Workshop, 'routes' | 'navigation'>;

/**
 * The one list of addresses: static parameters, sitemap, navigation and the link check all read it.
 *
 * @param workshop all but its addresses
 * @returns one route for each page, person, session, paper and piece of news, in the order of their addresses
 */
export function routesOf(workshop: Addressed): Route[] {
  const { site, pages, papers, news, schedule } = workshop;
  const { pages: own } = site;
  const days = schedule?.days ?? [];
  const words = wordsFor(site.lang).programme;
  const routes: Route[] = [
    ...pages.map((page) => route(page.url, page.title, { kind: 'page', page }, !page.noindex && !page.draft)),
    ...(own.people ? peopleWithPages(workshop) : []).map((person) =>
      route(`/people/${person.id}`, person.name, { kind: 'person', person }),
    ),
    ...(own.sessions ? days.flatMap((day) => day.sessions.map((session) => ({ day, session }))) : [])
      .filter(({ session }) => session.hasPage)
      .map(({ day, session }) =>
        route(`/sessions/${session.id}`, wholeTitle(session, words), { kind: 'session', day, session }),
      ),
    ...(own.papers ? papers.filter(({ state }) => state !== 'withdrawn') : []).map((paper) =>
      route(`/papers/${paper.id}`, paper.title, { kind: 'paper', paper }),
    ),
    ...(own.news ? news : []).map((entry) =>
      route(`/news/${entry.id}`, entry.title, { kind: 'news', news: entry }, !entry.draft),
    ),
  ];
  routes.push(...(own.live ? liveRoutes(workshop) : []));
  // A page that an editor has written takes the place of ours.
  if (site.search && !pages.some(({ url }) => url === '/search')) {
    routes.push(route('/search', wordsFor(site.lang).search.title, { kind: 'search' }, false));
  }
  const hasSessions = days.some(({ sessions }) => sessions.length > 0);
  if (own.mine && hasSessions && !pages.some(({ url }) => url === '/my-programme')) {
    routes.push(route('/my-programme', wordsFor(site.lang).mine.title, { kind: 'mine' }, false));
  }
  return routes.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** A screen for each room in which something happens. */
function liveRoutes({ site, schedule }: Addressed): Route[] {
  const { live } = wordsFor(site.lang);
  const used = new Set(schedule?.days.flatMap(({ sessions }) => sessions.map(({ room }) => room?.id)));
  return (schedule?.rooms ?? [])
    .filter(({ id }) => used.has(id))
    .map((room) => route(`/live/${room.id}`, live.title(room.name), { kind: 'live', room }, false));
}

function route(url: string, title: string, target: RouteTarget, isListed = true): Route {
  return { url, title, isListed, ...target };
}

/** Everybody who is shown and has a biography, a talk or a paper. */
function peopleWithPages(workshop: Addressed): Person[] {
  const active = new Set<string>();
  for (const { slot, session } of (workshop.schedule?.days ?? []).flatMap(slotsOf)) {
    for (const { person } of [...slot.people, ...session.chairs]) if (person) active.add(person.id);
  }
  for (const { state, authors } of workshop.papers) {
    for (const { person } of authors) if (person && state !== 'withdrawn') active.add(person.id);
  }
  return workshop.people.filter(
    ({ id, state, biography }) => state !== 'withdrawn' && (active.has(id) || biography.text.trim() !== ''),
  );
}

/**
 * Finds pages at addresses that a person, a paper, a session or a piece of news has already.
 *
 * @param routes every address
 * @returns a problem in the file of each such page
 */
export function refuseTaken(routes: readonly Route[]): Problem[] {
  const taken = new Map(routes.filter(({ kind }) => kind !== 'page').map((one) => [one.url, one.kind]));
  return routes.flatMap((one): Problem[] => {
    const by = taken.get(one.url);
    if (one.kind !== 'page' || by === undefined) return [];
    const owner = by === 'news' ? 'piece of news' : by === 'live' ? 'room' : by;
    const message = `the address ${one.url} belongs to the ${owner} of that id`;
    const hint = 'Move the text there, or give this file another name.';
    const { file } = one.page.body;
    return [{ file, line: 1, column: 1, severity: 'error', rule: 'file-name', message, hint }];
  });
}
