/** Something that fills a time and perhaps a room. */
export interface Timed {
  readonly id: string;
  /** Minutes since the midnight with which the day begins. */
  readonly start: number;
  readonly end: number;
  readonly room?: { readonly id: string };
}

/** Where a session stands in the grid: lines of CSS, from 1; those of columns count rooms only. */
export interface Area {
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

/** Sessions that overlap, directly or through others; often just one. */
export interface Block<Entry extends Timed> {
  readonly start: number;
  readonly end: number;
  /** In the order of time, those that start together in the order of rooms. */
  readonly entries: readonly Entry[];
  /** Times at which another session starts, and the row that begins then. */
  readonly ticks: readonly { readonly row: number; readonly minute: number }[];
  /** Where each entry stands, by its id; undefined when they cannot stand side by side, or there is only one. */
  readonly areas?: ReadonlyMap<string, Area>;
}

/** A day, laid out by time and room. */
export interface Arrangement<Entry extends Timed> {
  readonly blocks: readonly Block<Entry>[];
  /** The ids of the rooms that are columns; fewer than two make no grid. */
  readonly columns: readonly string[];
}

/**
 * Lays a day out: what overlaps stands together, each session in the column of its room, and on rows that begin wherever a
 * session starts or ends. What has no room (a break beside a long session) takes the columns that are free.
 *
 * @param sessions of a day, in any order
 * @param rooms their ids, in the order in which they are shown
 */
export function arrange<Entry extends Timed>(
  sessions: readonly Entry[],
  rooms: readonly string[],
): Arrangement<Entry> {
  const rank = ({ room }: Entry) => (room ? rooms.indexOf(room.id) : rooms.length);
  const sorted = [...sessions].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const groups = groupsOf(sorted);
  const parallel = new Set(groups.filter(({ length }) => length > 1).flatMap((group) => group.map(roomOf)));
  const columns = rooms.filter((id) => parallel.has(id));
  return { blocks: groups.map((entries) => blockOf(entries, columns)), columns };
}

function roomOf({ room }: Timed): string | undefined {
  return room?.id;
}

function groupsOf<Entry extends Timed>(sorted: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  let end = -Infinity;
  for (const entry of sorted) {
    const last = groups.at(-1);
    if (last && entry.start < end) last.push(entry);
    else groups.push([entry]);
    end = Math.max(end, entry.end);
  }
  return groups;
}

function blockOf<Entry extends Timed>(entries: readonly Entry[], columns: readonly string[]): Block<Entry> {
  const start = Math.min(...entries.map((entry) => entry.start));
  const end = Math.max(...entries.map((entry) => entry.end));
  const lines = [...new Set(entries.flatMap((entry) => [entry.start, entry.end]))].sort((a, b) => a - b);
  const ticks = [...new Set(entries.map((entry) => entry.start))]
    .filter((minute) => minute > start)
    .map((minute) => ({ minute, row: lines.indexOf(minute) + 1 }));
  return {
    start,
    end,
    entries,
    ticks,
    areas: entries.length > 1 ? areasOf(entries, lines, columns) : undefined,
  };
}

function areasOf<Entry extends Timed>(
  entries: readonly Entry[],
  lines: readonly number[],
  columns: readonly string[],
): ReadonlyMap<string, Area> | undefined {
  const areas = new Map<string, Area>();
  // Rooms first, so that what has none can see what they leave free.
  for (const entry of [...entries].sort((a, b) => Number(!a.room) - Number(!b.room))) {
    const rows: Area['rows'] = [lines.indexOf(entry.start) + 1, lines.indexOf(entry.end) + 1];
    const beside = [...areas.values()].filter((area) => area.rows[0] < rows[1] && rows[0] < area.rows[1]);
    const free = columns.map((_, index) =>
      beside.every(({ columns: [from, to] }) => index + 1 < from || index + 1 >= to),
    );
    const at = entry.room ? columns.indexOf(entry.room.id) : -1;
    const span = entry.room ? (free[at] ? ([at + 1, at + 2] as const) : undefined) : longest(free);
    if (!span) return undefined;
    areas.set(entry.id, { rows, columns: span });
  }
  return areas;
}

/** The longest run of free columns, as lines. */
function longest(free: readonly boolean[]): Area['columns'] | undefined {
  let best: Area['columns'] | undefined;
  let from = 0;
  for (const [index, isFree] of free.entries()) {
    if (!isFree) from = index + 1;
    else if (!best || index + 1 - from > best[1] - best[0]) best = [from + 1, index + 2];
  }
  return best;
}
