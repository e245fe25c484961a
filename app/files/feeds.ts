import { feedFiles } from '../../lib/feeds';
import { feedSource } from '../site-facts';
import { getWorkshop } from '../workshop';
import type { StaticFile } from './table';

/** Calendars, bibliographies and feeds: what `lib/feeds` makes of the workshop's data. */
export function workshopFiles(): StaticFile[] {
  const encoder = new TextEncoder();
  return feedFiles(feedSource(getWorkshop())).map(({ path, type, write }) => ({
    path,
    type,
    read: async () => encoder.encode(write()),
  }));
}
