import type { Point } from './contours';
import { palette } from './palette';

/** One person: an island in the common field, and the shape that is theirs alone. */
export type Person = Point & {
  radius: number;
  colour: string;
  /** A person who is only just emerging is drawn in lines, without a ground. */
  solid: boolean;
  /** How many lines their print has, from the shore to the heart. */
  rings: number;
  /** How many capes the heart has, how far they stand out, and how far they are turned. */
  lobes: number;
  depth: number;
  turn: number;
  /** Where the heart lies, as parts of the radius away from the middle. */
  heart: Point;
};

type Shape = [rings: number, lobes: number, depth: number, turn: number];

function person(colour: string, place: number[], [rings, lobes, depth, turn]: Shape, heart = [0, 0]): Person {
  const [x = 0, y = 0, radius = 0] = place;
  const [right = 0, down = 0] = heart;
  return { x, y, radius, colour, solid: true, rings, lobes, depth, turn, heart: { x: right, y: down } };
}

const emerging = (one: Person): Person => ({ ...one, solid: false });

const { limestone, sand, teal, ember, foam } = palette;

/** The eight points are Malta's. */
export const focus: Person = person(ember, [1240, 400, 182], [7, 8, 0.34, 0]);

export const people: Person[] = [
  focus,
  person(teal, [1618, 592, 118], [6, 6, 0.28, 0.2], [-0.16, 0.12]),
  person(limestone, [1560, 196, 102], [5, 5, 0.3, 0.3], [0.16, -0.1]),
  person(sand, [1835, 385, 88], [5, 3, 0.3, 0.5], [0.1, 0.16]),
  emerging(person(limestone, [842, 574, 78], [4, 2, 0.34, 0.9], [-0.1, 0.05])),
  person(limestone, [1862, 690, 70], [4, 7, 0.3, 0], [0, -0.16]),
  emerging(person(foam, [908, 200, 64], [3, 3, 0.3, 0.4], [0.1, 0.1])),
  person(sand, [1334, 722, 58], [3, 4, 0.34, 0.6], [0.1, -0.1]),
  person(ember, [1836, 122, 54], [3, 2, 0.36, 2.2]),
  person(limestone, [1176, 80, 50], [3, 4, 0.34, 0.1], [-0.1, 0.12]),
  emerging(person(foam, [626, 356, 44], [2, 3, 0.2, 1])),
  emerging(person(foam, [1062, 690, 42], [2, 5, 0.3, 0.2])),
];
