import { byPlace, ContentError, type Problem } from '../problem';
import { importantDates } from '../schema/important-date';
import { site as siteSchema } from '../schema/site';
import { freeze } from './freeze';
import { linkSite } from './link';
import { linkSchedule } from './link-schedule';
import { refuseFolder } from './refuse-folder';
import { readData } from './read-data';
import { readNews } from './read-news';
import { readPages } from './read-pages';
import { readPapers } from './read-papers';
import { readPeople } from './read-people';
import { readSchedule } from './read-schedule';
import { navigationOf } from './navigation';
import { readSponsors } from './read-sponsors';
import { readStyle } from './read-style';
import { refuseTaken, routesOf } from './routes';
import type { ContentSource, Workshop } from './workshop';

/** How a workshop is read. */
export interface LoadOptions {
  /** Whether pages marked `draft: true` are part of it: in development and previews, never in production. */
  readonly drafts?: boolean;
}

/** What a content folder holds: as much of the workshop as could be read, and everything that is wrong. */
export interface ReadWorkshop {
  readonly workshop: Workshop;
  /** Every file, whatever became of it. */
  readonly sources: readonly ContentSource[];
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

function emptyWorkshop(root: string): Workshop {
  return freeze({ root, site: unreadableSite, dates: [], people: [], papers: [], pages: [], news: [], sponsors: [], style: '', navigation: [], routes: [] });
}

/**
 * Reads a content folder without stopping at the first problem.
 *
 * @param root the folder, for example `content`
 * @param options see {@link LoadOptions}
 * @returns the frozen workshop of all that is sound, and every problem
 */
export function readWorkshop(root: string, options: LoadOptions = {}): ReadWorkshop {
  const refusals = refuseFolder(root);
  if (refusals.some(({ severity, rule }) => severity === 'error' && rule === 'folder')) {
    return { workshop: emptyWorkshop(root), sources: [], problems: refusals };
  }
  const site = readData(root, 'site', siteSchema);
  const dates = readData(root, 'dates', importantDates);
  const { pages, withheld, ...readOfPages } = readPages(root, options.drafts ?? false);
  const { people, ...readOfPeople } = readPeople(root);
  const directory = { people, ids: readOfPeople.sources.map(({ id }) => id) };
  const { papers, ...readOfPapers } = readPapers(root, directory);
  const { news, ...readOfNews } = readNews(root, options.drafts ?? false);
  const sponsors = readSponsors(root);
  const programme = readSchedule(root);
  const { style, ...readOfStyle } = readStyle(root);
  const parts = [site, dates, readOfPages, readOfPeople, readOfPapers, readOfNews, sponsors, programme, readOfStyle];
  const problems = [...refusals, ...parts.flatMap((part) => part.problems)];
  const [siteSource] = site.sources;
  if (site.value && siteSource) {
    problems.push(...linkSite(site.value, siteSource.yaml, [...pages, ...withheld], dates.value));
  }
  const [scheduleSource] = programme.sources;
  const paperIds = readOfPapers.sources.map(({ id }) => id);
  const { zone } = site.value ?? unreadableSite;
  const linked =
    programme.frame && scheduleSource
      ? linkSchedule(programme.frame, programme, scheduleSource.yaml, { ...directory, papers, paperIds, zone })
      : undefined;
  problems.push(...(linked?.problems ?? []));
  const contents = {
    root,
    site: site.value ?? unreadableSite,
    dates: dates.value ?? [],
    people,
    papers,
    schedule: linked?.schedule,
    pages,
    news,
    sponsors: sponsors.value ?? [],
    style,
  };
  const routes = routesOf(contents);
  problems.push(...refuseTaken(routes));
  const navigation = navigationOf(pages, contents.site.navigation);
  const workshop: Workshop = freeze({ ...contents, navigation, routes });
  return { workshop, sources: parts.flatMap((part) => part.sources), problems: problems.sort(byPlace) };
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
