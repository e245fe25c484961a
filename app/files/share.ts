import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Route, Workshop } from '../../lib/content';
import { rasterise, rasterKey, shareSvg, squarePortrait } from '../../lib/share';
import { isDrawing, shareCard } from '../share-card';
import { contentFolder, findPicture } from '../workshop';
import { keptFolder } from './kept';
import { typeOf } from './media-types';
import type { StaticFile } from './table';

/** Drawn once, for as long as what it says stays the same. */
const cache = keptFolder('share');

/**
 * The share images of a site, each made when it is asked for.
 *
 * @param workshop the site
 * @returns one for each page that has one drawn
 */
export function shareImages(workshop: Workshop): StaticFile[] {
  const known = listed.get(workshop) ?? list(workshop);
  listed.set(workshop, known);
  return known;
}

const listed = new WeakMap<Workshop, StaticFile[]>();

function list(workshop: Workshop): StaticFile[] {
  return workshop.routes.flatMap((route): StaticFile[] => {
    const card = shareCard(workshop, route);
    if (!card) return [];
    const read = async () => draw(shareSvg({ ...card, portrait: await portraitOf(route) }));
    return [{ path: sharePath(route), type: typeOf('share.png'), read }];
  });
}

/**
 * Where the share image of a page is served, below `/files/`.
 *
 * @param route the page
 * @returns for example `share/papers/5.png`
 */
export function sharePath({ url }: Route): string {
  return `share${url === '/' ? '/index' : url}.png`;
}

async function portraitOf(route: Route): Promise<string | undefined> {
  const picture = route.kind === 'person' ? await findPicture(route.person.photo) : undefined;
  if (!picture || isDrawing(picture.name)) return undefined;
  const publicFolder = path.join(path.dirname(contentFolder), 'public');
  return squarePortrait(path.join(/* turbopackIgnore: true */ publicFolder, 'images', picture.name));
}

/** Two at a time are all that a small machine can draw; more would only lie in its memory. */
let waiting: readonly Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];

async function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const [turn, ...others] = waiting;
  const drawn = (turn ?? Promise.resolve()).catch(() => undefined).then(() => drawOnce(svg));
  waiting = [...others, drawn];
  return drawn;
}

async function drawOnce(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(rasterKey).update(svg).digest('hex');
  const file = path.resolve(/* turbopackIgnore: true */ cache, `${name}.png`);
  try {
    return new Uint8Array(await fs.promises.readFile(file));
  } catch {
    const bytes = await rasterise(svg);
    await keep(file, bytes);
    return bytes;
  }
}

/** Another process may draw the same: the file appears whole or not at all. Where nothing can be written, nothing is kept. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await fs.promises.mkdir(path.dirname(file), { recursive: true });
    await fs.promises.writeFile(unfinished, bytes);
    await fs.promises.rename(unfinished, file);
  } catch {
    await fs.promises.rm(unfinished, { force: true });
  }
}
