import type { Workshop } from '../content';
import { changesFiles } from './atom/changes';
import { newsFiles } from './atom/news';
import { bibtexFiles } from './bibtex/files';
import { calendarFiles } from './calendar/calendars';
import { scheduleFiles } from './conference-app/schedule';
import type { FeedFile, FeedSource } from './file';

const made = new WeakMap<Workshop, Map<string, readonly FeedFile[]>>();

/**
 * Lists every file that is made of the workshop's data: none is empty, and none says what is not settled.
 *
 * @param source the workshop and its address
 * @returns the files; their texts are made when they are asked for
 */
export function feedFiles(source: FeedSource): readonly FeedFile[] {
  const { workshop, origin = '' } = source;
  const known = made.get(workshop) ?? new Map<string, readonly FeedFile[]>();
  made.set(workshop, known);
  const files = known.get(origin) ?? [
    ...bibtexFiles(source),
    ...calendarFiles(source),
    ...newsFiles(source),
    ...changesFiles(source),
    ...scheduleFiles(source),
  ];
  known.set(origin, files);
  return files;
}
