import fs from 'node:fs';
import path from 'node:path';
import { listFolder } from '../../lib/folder';
import { searchIndex } from '../../lib/search/search-index';
import { searchEntries } from '../search-entries';
import { contentFolder, getWorkshop, oncePerRevision } from '../workshop';
import { workshopFiles } from './feeds';
import { bundleIsland, islandFiles, islandName } from './islands';
import { typeOf } from './media-types';
import { pictureFiles } from './pictures';
import { programmeIndex } from './programme-index';
import { shareImages } from './share';

/** A file that is made when the site is built, and served under `/files/`. */
export interface StaticFile {
  /** Its way below `/files/`. */
  readonly path: string;
  /** Its media type (RFC 6838). */
  readonly type: string;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Every generated file of the site: one table, so that no address stands in two places.
 *
 * @returns the files, by their sources
 */
export async function staticFiles(): Promise<readonly StaticFile[]> {
  return [...islands(), ...(await contentFiles()).values()];
}

/**
 * Finds a generated file.
 *
 * @param wanted its way below `/files/`
 */
export async function staticFile(wanted: string): Promise<StaticFile | undefined> {
  return (await contentFiles()).get(wanted) ?? islands().find(({ path }) => path === wanted);
}

const contentFiles = oncePerRevision(async (): Promise<ReadonlyMap<string, StaticFile>> => {
  const files = [
    ...workshopFiles(),
    ...searchFiles(),
    ...programmeFiles(),
    ...(await pictureFiles()),
    ...shareImages(getWorkshop()),
    ...foreignPublicFiles(),
  ];
  return new Map(files.map((file) => [file.path, file]));
});

/** Without a hash in their names: they are small, and asked after at every visit; see next.config.js. */
function islands(): StaticFile[] {
  return islandFiles().map((file) => ({
    path: `islands/${islandName(file)}.js`,
    type: typeOf('island.js'),
    read: () => bundleIsland(file),
  }));
}

/** What a visitor's browser searches in; only where the site has a page to search it. */
function searchFiles(): StaticFile[] {
  const workshop = getWorkshop();
  if (!workshop.routes.some(({ kind }) => kind === 'search')) return [];
  const read = async () => new TextEncoder().encode(searchIndex(searchEntries(workshop)));
  return [{ path: 'search.json', type: 'application/json', read }];
}

/** What browsers ask about starred sessions; only where something can be starred. */
function programmeFiles(): StaticFile[] {
  const workshop = getWorkshop();
  if (!workshop.routes.some(({ kind }) => kind === 'mine')) return [];
  const read = async () => new TextEncoder().encode(JSON.stringify(programmeIndex(workshop)));
  return [{ path: 'programme.json', type: typeOf('programme.json'), read }];
}

/**
 * Next serves one `public/`, the project's. A workshop that is read from elsewhere brings its own, and next.config.js
 * points its addresses here.
 */
function foreignPublicFiles(): StaticFile[] {
  const folder = path.resolve(path.dirname(contentFolder), 'public');
  if (folder === path.resolve('public')) return [];
  return listFolder(folder).files.map((name) => ({
    path: `public/${name}`,
    type: typeOf(name),
    read: async () => new Uint8Array(await fs.promises.readFile(path.join(folder, name))),
  }));
}
