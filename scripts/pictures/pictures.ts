import { drawHero, hero } from './hero';
import { drawIcon, drawTile } from './icon';

/** A file under `public/`, and how it is drawn. */
export type Picture = { file: string; width: number; height: number; draw: () => string };

export const pictures: Picture[] = [
  { file: 'images/workshop_picture.png', ...hero, draw: drawHero },
  { file: 'icon.svg', width: 64, height: 64, draw: drawIcon },
  { file: 'icon.png', width: 96, height: 96, draw: () => drawTile(14, 0.86) },
  { file: 'apple-touch-icon.png', width: 180, height: 180, draw: () => drawTile(0, 0.74) },
];
