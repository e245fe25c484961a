import type { Point } from './contours';
import type { Person } from './people';

/** A circle whose capes stand out by a part of its radius; the first cape points up, unless it is turned. */
export function ring({ x, y }: Point, lobes: number, radius: number, depth: number, turn = 0): Point[] {
  const corners = Math.max(48, lobes * 12);
  return Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * 2 * Math.PI;
    const reach = radius * (1 + depth * Math.cos(lobes * (angle + Math.PI / 2 - turn)));
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
  });
}

/** The print: from the nearly round shore inwards, every ring is more and more this person's own. */
export function print({ x, y, radius, rings, lobes, depth, turn, heart }: Person): Point[][] {
  return Array.from({ length: rings }, (_, i) => {
    const inward = i / rings;
    const centre = { x: x + heart.x * radius * inward, y: y + heart.y * radius * inward };
    const exact = ring(centre, lobes, 0.93 * radius * (1 - inward), depth * inward, turn);
    return exact.map((point) => unsteady(point, centre, x + y));
  });
}

/** A hand is never quite steady. The seed is a person's own, so no two tremble alike. */
function unsteady(point: Point, centre: Point, seed: number): Point {
  const angle = Math.atan2(point.y - centre.y, point.x - centre.x);
  const pull = 1 + 0.02 * Math.sin(2 * angle + seed) + 0.015 * Math.sin(3 * angle + seed * 2);
  return { x: centre.x + (point.x - centre.x) * pull, y: centre.y + (point.y - centre.y) * pull };
}
