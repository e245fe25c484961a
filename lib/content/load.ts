import { byPlace, ContentError, type Problem } from '../problem';
import { importantDates } from '../schema/important-date';
import { site as siteSchema } from '../schema/site';
import { freeze } from './freeze';
import { linkSite } from './link';
import { readData } from './read-data';
import { readPages } from './read-pages';
import { readPeople } from './read-people';
import { navigationOf, routesOf } from './routes';
import type { Workshop } from './workshop';

/** How a workshop is read. */
export interface LoadOptions {
  /** Whether pages marked `draft: true` are part of it: in development and previews, never in production. */
  readonly drafts?: boolean;
}

/** What a content folder holds: as much of the workshop as could be read, and everything that is wrong. */
export interface ReadWorkshop {
  readonly workshop: Workshop;
  /** In the order of their places; empty when nothing is wrong. */
  readonly problems: readonly Problem[];
}

/** Stands for a `site.yaml` that cannot be used, so that the rest can still be looked at; it is never shown. */
const unreadableSite = siteSchema.parse({
  title: 'unreadable',
  name: 'unreadable',
  edition: 2000,
  zone: 'UTC',
  licence: { name: 'unreadable', url: 'https://example.org/', author: 'unreadable', year: 2000 },
});

/**
 * Reads a content folder without stopping at the first problem.
 *
 * @param root the folder, for example `content`
 * @param options see {@link LoadOptions}
 * @returns the frozen workshop of all that is sound, and every problem
 */
export function readWorkshop(root: string, options: LoadOptions = {}): ReadWorkshop {
  const site = readData(root, 'site.yaml', siteSchema);
  const dates = readData(root, 'dates.yaml', importantDates);
  const { pages, problems: pageProblems } = readPages(root, options.drafts ?? false);
  const { people, problems: peopleProblems } = readPeople(root);
  const problems = [...site.problems, ...dates.problems, ...pageProblems, ...peopleProblems];
  if (site.value && site.yaml) problems.push(...linkSite(site.value, site.yaml, pages, dates.value));
  const workshop: Workshop = freeze({
    root,
    site: site.value ?? unreadableSite,
    dates: dates.value ?? [],
    people,
    pages,
    navigation: navigationOf(pages, site.value?.navigation ?? []),
    routes: routesOf(pages),
  });
  return { workshop, problems: problems.sort(byPlace) };
}

/**
 * Reads a content folder that must be sound.
 *
 * @param root the folder, for example `content`
 * @param options see {@link LoadOptions}
 * @returns the frozen workshop
 * @throws {ContentError} with every problem at once, when there is an error among them
 */
export function loadWorkshop(root: string, options: LoadOptions = {}): Workshop {
  const { workshop, problems } = readWorkshop(root, options);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  return workshop;
}
