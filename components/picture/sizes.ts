import type { Width } from '../../lib/schema/width';

/** How wide what an editor wrote can become; see tokens.css and layout.css. In rem. */
const rooms = {
  /** The text of a page, beside its headings. */
  column: 41,
  /** As wide as the frame of a page. */
  frame: 56,
  /** As wide as the frame of a page in the layout full-width. */
  full: 96,
};

/** A place for pictures. */
export type Room = keyof typeof rooms;

/** What is left of the screen beside its edges, below the widest of the rooms. */
const inset = 'calc(100vw - 2rem)';

/**
 * Says for `sizes` how wide a picture is shown.
 *
 * @param room where it stands
 * @param width its own; all of the room without one
 * @returns a list of source sizes (HTML, "sizes attributes")
 */
export function sizesIn(room: Room, width: Width = { percent: 100 }): string {
  if ('pixels' in width) return `(max-width: ${width.pixels}px) 100vw, ${width.pixels}px`;
  const { percent } = width;
  const widest = rooms[room];
  return `(min-width: ${widest + 5}rem) ${round((widest * percent) / 100)}rem, ${percent === 100 ? inset : `${percent}vw`}`;
}

/**
 * Says for `sizes` how wide a picture is shown in a box that shares a row on wide screens only.
 *
 * @param percent of the row
 */
export function sizesInRow(percent: number): string {
  const wide = `(min-width: 61rem) ${round((rooms.column * percent) / 100)}rem`;
  return percent === 100 ? sizesIn('column') : `${wide}, (min-width: 40rem) ${percent}vw, ${inset}`;
}

/**
 * Says for `sizes` how wide a picture is shown that grows no larger than it is.
 *
 * @param width its own, in CSS pixels
 * @param inside what it never grows out of
 */
export function sizesUpTo(width: number, inside: string): string {
  return `(max-width: ${width}px) ${inside}, ${width}px`;
}

function round(rem: number): number {
  return Math.round(rem * 10) / 10;
}
