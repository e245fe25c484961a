import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { house } from '../eslint.config.js';
import { roomOf } from '../eslint.floors.js';

/** The rooms that the drawing of docs/architecture.md puts on each floor. */
function drawnFloors(): Record<string, string[]> {
  const text = fs.readFileSync('docs/architecture.md', 'utf8');
  const [, drawing = ''] = /^```\n(floor [^`]*)^```$/m.exec(text) ?? [];
  const floors: Record<string, string[]> = {};
  let floor = '';
  for (const line of drawing.split('\n')) {
    floor = /^(?:floor \d+|[a-z]+)/.exec(line)?.[0] ?? floor;
    // What stands behind a dash or in parentheses is said about the rooms.
    const rooms = line.replace(/ ── .*|\([^)]*\)/g, '').match(/[\w/.-]+(?:\/|\.ts)(?= |$)/g) ?? [];
    floors[floor] = [...(floors[floor] ?? []), ...rooms.map((room) => room.replace(/\/$/, ''))].sort();
  }
  return floors;
}

/** Every package that a table or the first paragraph of docs/dependencies.md names. */
function explained(): string[] {
  const text = fs.readFileSync('docs/dependencies.md', 'utf8');
  const rows = [...text.matchAll(/^\| ([^|]+) \| [^|]{8,} \|$/gm)].map(([, names = '']) => names);
  const runTime = /^Run time[^:]*: ([^.]*)\./m.exec(text)?.[1] ?? '';
  return [runTime, ...rows].flatMap((names) => names.split(', ')).filter((name) => name !== '---');
}

describe('the documents of developers', () => {
  test('the drawing of the house is the house', () => {
    const floors = house.floors.map(({ rooms }, index): [string, string[]] => [
      index === 0 ? 'ground' : `floor ${index}`,
      [...rooms].sort(),
    ]);
    const { beside, outside } = house;
    expect(drawnFloors()).toEqual({ ...Object.fromEntries(floors), beside, outside });
  });

  test('the table of rooms names only rooms', () => {
    const text = fs.readFileSync('docs/architecture.md', 'utf8');
    const rooms = [...text.matchAll(/^\| `([\w/]+)\/(?:<name>\/)?` \|/gm)].map(([, room = '']) => room);
    expect(rooms.length).toBeGreaterThan(10);
    expect(rooms.filter((room) => !roomOf(house, room))).toEqual([]);
  });

  test('every package has a line that says why it is here, and every line a package', () => {
    const packages = z.record(z.string(), z.string());
    const { dependencies, devDependencies } = z
      .object({ dependencies: packages, devDependencies: packages })
      .parse(JSON.parse(fs.readFileSync('package.json', 'utf8')));
    const names = Object.keys({ ...dependencies, ...devDependencies });
    const lines = explained().filter((name) => name !== 'Package');
    expect(lines.sort()).toEqual(names.sort());
  });
});
