import { didYouMean } from '../nearest';
import type { Problem } from '../problem';
import type { ImportantDate } from '../schema/important-date';
import type { Site } from '../schema/site';
import type { YamlSource } from '../yaml';
import { pageIdOf } from './page-id';
import type { Page } from './workshop';

/**
 * Holds every reference of `site.yaml` to what it names.
 *
 * @param site the file's content
 * @param yaml where each part of it stands
 * @param pages the pages that exist, drafts among them: a navigation may wait for a page
 * @param dates what `dates.yaml` holds; undefined when it cannot be read, and then nothing is missing from it
 * @returns a problem for each name that nothing bears
 */
export function linkSite(
  site: Site,
  yaml: YamlSource,
  pages: readonly Page[],
  dates?: readonly ImportantDate[],
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], message: string, hint?: string) => {
    problems.push({ ...yaml.placeOf(path), severity: 'error', rule: 'reference', message, hint });
  };
  const ids = pages.map(({ id }) => id);
  for (const [index, id] of site.navigation.entries()) {
    const page = pages.find((candidate) => candidate.id === pageIdOf(id));
    if (!page) report(['navigation', index], `navigation[${index}]: no page "${id}"`, didYouMean(pageIdOf(id), ids));
    else if (page.nav === false) {
      const hint = `Write nav: true into ${page.body.file}, or take "${id}" out of this list.`;
      report(['navigation', index], `navigation[${index}]: the page "${id}" does not ask for the navigation`, hint);
    }
  }
  const dateIds = dates?.map(({ id }) => id);
  if (site.date !== undefined && dateIds && !dateIds.includes(site.date)) {
    report(['date'], `date: no date "${site.date}" in dates.yaml`, didYouMean(site.date, dateIds));
  }
  return problems;
}
