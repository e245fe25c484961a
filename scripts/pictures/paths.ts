import type { Contour, Point } from './contours';

const round = (n: number) => String(Math.round(n * 10) / 10);
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A smooth path: the points are handles, and the curve passes through the middle of every side. */
export function curve({ points, closed }: Contour): string {
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !second || !last) return '';
  const sides = closed ? [...points, first] : points;
  const start = closed ? middle(last, first) : first;
  const bends = sides
    .slice(0, -1)
    .map((point, i) => `Q${at(point)} ${at(middle(point, sides[i + 1] ?? point))}`);
  return `M${at(start)}${bends.join('')}${closed ? 'Z' : `L${at(last)}`}`;
}

/** The corners of a star, the first one pointing up. */
export function star(centre: Point, tips: number, outer: number, inner: number): string {
  const corners = Array.from({ length: tips * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = (i * Math.PI) / tips - Math.PI / 2;
    return at({ x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
  });
  return `M${corners.join('L')}Z`;
}
