import type { Height } from './contours';
import { people } from './people';

type Island = { x: number; y: number; radius: number; shore: number };

/** The field all share: level lines that run from left to right and barely swell, as the sea does. */
const sea: Height = (x, y) =>
  y / 25 + 0.7 * Math.sin(x / 230 + y / 330) + 0.4 * Math.sin(x / 131 - y / 170 + 1.3);

/** The lines flow around every island as water flows around a stone: each shore lies on one level. */
const around =
  (islands: Island[]): Height =>
  (x, y) => {
    let sum = sea(x, y);
    let weight = 1;
    for (const island of islands) {
      const near = (island.radius / Math.hypot(x - island.x, y - island.y)) ** 2;
      if (near >= 1) return island.shore;
      const pull = near / (1 - near);
      sum += pull * island.shore;
      weight += pull;
    }
    return sum / weight;
  };

// The large islands come first and the small ones settle on the level they find, so that no line is torn.
// A whole number, since lines are drawn at the halves: none runs aground.
const islands = people.reduce<Island[]>((settled, { x, y, radius }) => {
  const shore = Math.round(around(settled)(x, y));
  return [...settled, { x, y, radius, shore }];
}, []);

export const height: Height = around(islands);
