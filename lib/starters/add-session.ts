import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { session } from '../schema/session';
import { time } from '../schema/time';
import { day } from '../schema/when';
import { readYaml } from '../yaml';
import { insertEntry, type Inserted } from './insert-entry';
import type { Draft, Ground, Values } from './starter';

const file = 'schedule.yaml';

/** What can be said about a session, and the day it is on. */
export const sessionFields = z.strictObject({
  ...session.shape,
  day: day().describe('The day it is on, as 2024-03-21.'),
});

/** As much of `content/schedule.yaml` as a place for a session takes; what else is in it stays as it is. */
const frame = z.looseObject({
  'day-begins': time().default('04:00').catch('04:00'),
  days: z.array(
    z.looseObject({
      date: z.string().optional(),
      either: z.array(z.string()).optional(),
      sessions: z
        .array(z.looseObject({ id: z.string().optional().catch(undefined), start: z.string().catch('') }))
        .nullish(),
    }),
  ),
});

type Frame = z.infer<typeof frame>;

/** Of a workshop of one day, that day. */
export function sessionPresets({ root }: Ground): { day?: string } {
  const [first, second] = frameOf(textOf(root) ?? '').days;
  const only = first?.date ?? first?.either?.[0];
  return only === undefined || second !== undefined ? {} : { day: only };
}

/**
 * Puts a session into `content/schedule.yaml`, in the order of time, and leaves the rest of the file as it is.
 *
 * @param id of the session
 * @param values its fields, and its day
 * @param ground see {@link Ground}
 */
export function addSession(id: string, values: Values, { root }: Ground): Draft | { refusal: string } {
  const { day: date, ...fields } = values;
  const entry = { id, ...fields };
  const before = textOf(root);
  if (before === undefined) {
    const head = '# The programme: days, and the sessions of each in the order of time.\n\n';
    return { file, text: head + stringify({ days: [{ date, sessions: [entry] }] }, { lineWidth: 0 }) };
  }
  const programme = frameOf(before);
  if (programme.days.some(({ sessions }) => sessions?.some((one) => one.id === id))) {
    return { refusal: `there is a session "${id}" already: choose another name with --id` };
  }
  const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  const isWindows = before.includes('\r\n');
  const inserted = place(before.slice(mark.length).replaceAll('\r\n', '\n'), programme, String(date), entry);
  if ('refusal' in inserted) return { refusal: `${file} was left alone: ${inserted.refusal}` };
  const text = isWindows ? inserted.text.replaceAll('\n', '\r\n') : inserted.text;
  return { file, text: mark + text, before };
}

function place(text: string, { days, ...programme }: Frame, date: string, entry: Values): Inserted {
  const index = days.findIndex((one) => one.date === date || one.either?.includes(date));
  if (index < 0) {
    const later = days.findIndex((one) => (one.date ?? one.either?.[0] ?? '') > date);
    return insertEntry(text, ['days'], later < 0 ? days.length : later, { date, sessions: [entry] });
  }
  const sessions = days[index]?.sessions ?? [];
  // What begins before the day does is late in the night after it.
  const order = (start: string) => `${Number(start < programme['day-begins'])} ${start}`;
  const later = sessions.findIndex(({ start }) => order(start) > order(String(entry.start)));
  return insertEntry(text, ['days', index, 'sessions'], later < 0 ? sessions.length : later, entry);
}

function textOf(root: string): string | undefined {
  const full = path.join(root, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
}

function frameOf(text: string): Frame {
  const { data } = frame.safeParse(readYaml(file, text.replace(/^\uFEFF/, '')).data);
  return data ?? frame.parse({ days: [] });
}
