export type Point = { x: number; y: number };
export type Contour = { points: Point[]; closed: boolean };
export type Height = (x: number, y: number) => number;
export type Frame = { left: number; top: number; right: number; bottom: number; step: number };

/** Heights at the corners of a grid: measured once, since every level asks for them again. */
export type Survey = { frame: Frame; columns: number; rows: number; heights: Float64Array };

type Crossing = Point & { next: string[] };

export function survey(height: Height, frame: Frame): Survey {
  const { left, top, right, bottom, step } = frame;
  const columns = Math.ceil((right - left) / step) + 1;
  const rows = Math.ceil((bottom - top) / step) + 1;
  const heights = Float64Array.from({ length: columns * rows }, (_, i) =>
    height(left + (i % columns) * step, top + Math.floor(i / columns) * step),
  );
  return { frame, columns, rows, heights };
}

/** Marching squares: where the landscape stands exactly at `level`, as lines that are joined end to end. */
export function contoursAt(level: number, { frame, columns, rows, heights }: Survey): Contour[] {
  const { left, top, step } = frame;
  const above = (c: number, r: number) => (heights[r * columns + c] ?? 0) - level;
  const crossings = new Map<string, Crossing>();

  // A crossing is named by the grid edge it lies on, so two neighbouring cells agree that it is one point.
  const crossingsOn = (c: number, r: number, dx: number, dy: number): [string, Crossing][] => {
    const from = above(c, r);
    const to = above(c + dx, r + dy);
    if (from > 0 === to > 0) return [];
    const name = `${c},${r},${dx}`;
    const along = from / (from - to);
    const point = { x: left + (c + dx * along) * step, y: top + (r + dy * along) * step };
    const crossing = crossings.get(name) ?? { ...point, next: [] };
    crossings.set(name, crossing);
    return [[name, crossing]];
  };

  for (let r = 0; r < rows - 1; r++) {
    for (let c = 0; c < columns - 1; c++) {
      const corners = [above(c, r), above(c + 1, r), above(c, r + 1), above(c + 1, r + 1)];
      const dry = corners.filter((corner) => corner > 0).length;
      if (dry === 0 || dry === 4) continue;
      const north = crossingsOn(c, r, 1, 0);
      const east = crossingsOn(c + 1, r, 0, 1);
      const south = crossingsOn(c, r + 1, 1, 0);
      const west = crossingsOn(c, r, 0, 1);
      // On a saddle all four edges are crossed; the middle of the cell says which pairs belong together.
      const middle = corners.reduce((sum, corner) => sum + corner, 0);
      const alone = above(c, r) > 0 !== middle > 0;
      const [a, b, d, e] = alone
        ? [...west, ...north, ...east, ...south]
        : [...north, ...east, ...south, ...west];
      if (a && b) join(a, b);
      if (d && e) join(d, e);
    }
  }
  return joined(crossings).map(({ points, closed }) => ({ points: spaced(points, step / 2), closed }));
}

function join([here, a]: [string, Crossing], [there, b]: [string, Crossing]): void {
  a.next.push(there);
  b.next.push(here);
}

function joined(crossings: Map<string, Crossing>): Contour[] {
  const left = new Map(crossings);
  const walk = (start: string): Point[] => {
    const points: Point[] = [];
    let name: string | undefined = start;
    while (name !== undefined) {
      const { x, y, next }: Crossing = left.get(name) ?? { x: 0, y: 0, next: [] };
      points.push({ x, y });
      left.delete(name);
      name = next.find((other) => left.has(other));
    }
    return points;
  };
  const walkFrom = (names: string[], closed: boolean): Contour[] =>
    names.flatMap((name) => (left.has(name) ? [{ points: walk(name), closed }] : []));
  // Open lines first, from their ends; whatever is left then runs in rings.
  const ends = [...crossings].filter(([, { next }]) => next.length === 1).map(([name]) => name);
  return [...walkFrom(ends, false), ...walkFrom([...crossings.keys()], true)];
}

/** Where a line passes beside a corner of the grid it has two points almost in one place, which show as a notch. */
function spaced(points: Point[], distance: number): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= distance) kept.push(point);
  }
  return kept;
}
