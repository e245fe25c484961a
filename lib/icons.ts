import fs from 'node:fs';
import path from 'node:path';

/** A drawing of 16 by 16, in the colour of the text around it. */
export interface IconDrawing {
  /** The shapes within the `<svg>`. */
  readonly shapes: string;
}

const folder = path.join(process.cwd(), 'node_modules/bootstrap-icons/icons');
const drawn = new Map<string, IconDrawing>();

/**
 * Finds the drawing of a Bootstrap icon, to be written into the page.
 *
 * @param name for example `calendar-event`; names are held to `lib/schema/icon-name.ts` before
 * @returns undefined when there is none of that name
 */
export function findIcon(name: string | undefined): IconDrawing | undefined {
  if (name === undefined || !/^[a-z0-9-]+$/.test(name)) return undefined;
  const known = drawn.get(name);
  if (known) return known;
  const file = path.join(folder, `${name}.svg`);
  if (!fs.existsSync(file)) return undefined;
  const [, shapes] = /^<svg[^>]*>\s*(.*?)\s*<\/svg>\s*$/s.exec(fs.readFileSync(file, 'utf8')) ?? [];
  if (shapes === undefined) return undefined;
  const drawing = { shapes: shapes.replace(/>\s+</g, '><') };
  drawn.set(name, drawing);
  return drawing;
}
