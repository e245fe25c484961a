import { readData } from '../lib/content/read-data';
import { site, type Site } from '../lib/schema/site';

/**
 * Reads `site.yaml` of the workshop that `CONTENT_DIR` names, and nothing else of it.
 *
 * @returns undefined when it cannot be used, which the check of a build says
 */
export function readSite(): Site | undefined {
  return readData(process.env.CONTENT_DIR ?? 'content', 'site', site).value;
}
