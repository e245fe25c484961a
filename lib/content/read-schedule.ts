import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem';
import { dayFrame, schedule as schema, scheduleFrame, type ScheduleFrame } from '../schema/schedule';
import { session, type SessionFields } from '../schema/session';
import { readData } from './read-data';
import type { ContentSource } from './workshop';

/** A day whose sessions could be understood, each with its place in the file. */
export interface ReadDay {
  readonly dates: readonly string[];
  readonly title?: string;
  readonly sessions: readonly { readonly fields: SessionFields; readonly path: readonly PropertyKey[] }[];
  readonly path: readonly PropertyKey[];
}

/** What `schedule.yaml` holds. */
export interface ReadSchedule {
  /** Rooms, tracks and zone; undefined when there is no such file, or its frame does not hold. */
  readonly frame?: ScheduleFrame;
  readonly days: readonly ReadDay[];
  /** Whether nothing had to be left out. */
  readonly isComplete: boolean;
  readonly sources: readonly ContentSource[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `content/schedule.yaml`, which a workshop need not have. A session that is broken does not hide the others.
 *
 * @param root the content folder
 * @returns all that could be understood, the file, and every problem
 */
export function readSchedule(root: string): ReadSchedule {
  if (!fs.existsSync(path.join(root, 'schedule.yaml'))) return { days: [], isComplete: true, sources: [], problems: [] };
  const { value, sources, problems } = readData(root, 'schedule', schema);
  const frame = scheduleFrame.safeParse(sources[0]?.yaml.data).data;
  return { frame, days: frame ? readDays(frame) : [], isComplete: value !== undefined, sources, problems };
}

function readDays(frame: ScheduleFrame): ReadDay[] {
  return frame.days.flatMap((raw, index): ReadDay[] => {
    const day = dayFrame.safeParse(raw).data;
    if (!day) return [];
    const { date, either = [], title } = day;
    const place = ['days', index];
    const sessions = day.sessions.flatMap((one, number) => {
      const fields = session.safeParse(one).data;
      return fields ? [{ fields, path: [...place, 'sessions', number] }] : [];
    });
    return [{ dates: date === undefined ? either : [date], title, sessions, path: place }];
  });
}
