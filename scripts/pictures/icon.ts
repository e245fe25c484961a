import { palette } from './palette';
import { curve } from './paths';
import { ring } from './prints';

const { ink, limestone, ember } = palette;
const middle = { x: 32, y: 32 };

// Two rings of the hero's focus, since sixteen pixels hold no more.
const outer = curve({ points: ring(middle, 8, 25.5, 0.1), closed: true });
const core = curve({ points: ring(middle, 8, 14, 0.2), closed: true });

const mark = `<path d="${outer}" fill="none" stroke-width="5"/><path d="${core}" fill="${ember}" stroke="none"/>`;

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${inside}</svg>\n`;

/** The mark alone, dark on a light tab and light on a dark one. */
export function drawIcon(): string {
  return svg(
    `<style>g{stroke:${ink}}@media (prefers-color-scheme:dark){g{stroke:${limestone}}}</style><g>${mark}</g>`,
  );
}

/** The mark on its own ground, for places that cannot say whether they are dark. Phones round the corners themselves. */
export function drawTile(corner: number, size: number): string {
  const place = `translate(${32 - 32 * size} ${32 - 32 * size}) scale(${size})`;
  return svg(
    `<rect width="64" height="64" rx="${corner}" fill="${ink}"/><g transform="${place}" stroke="${limestone}">${mark}</g>`,
  );
}
