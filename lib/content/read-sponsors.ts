import fs from 'node:fs';
import path from 'node:path';
import { sponsors } from '../schema/sponsors';
import { readData } from './read-data';

/**
 * Reads `content/sponsors.yaml`, which a workshop need not have.
 *
 * @param root the content folder
 * @returns the tiers, undefined when there are none or they do not fit; the file; every problem
 */
export function readSponsors(root: string): ReturnType<typeof readData<typeof sponsors>> {
  if (!fs.existsSync(path.join(root, 'sponsors.yaml'))) return { sources: [], problems: [] };
  return readData(root, 'sponsors', sponsors);
}
