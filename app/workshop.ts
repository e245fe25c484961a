import path from 'node:path';
import { loadWorkshop, type Workshop } from '../lib/content';
import { revision } from '../lib/content/revision';
import { readPictures, type Picture } from '../lib/images/pictures';

/** The folder that holds the workshop; its `public/` lies beside it. */
export const contentFolder = process.env.CONTENT_DIR ?? 'content';

/** Drafts show in development and in preview deployments, never in production. */
const drafts = process.env.NODE_ENV === 'development' || process.env.VERCEL_ENV === 'preview';

let loaded: { readonly revision: string; readonly workshop: Workshop } | undefined;
let pictures: { readonly revision: string; readonly all: Promise<readonly Picture[]> } | undefined;

/**
 * The workshop that this site shows: read once for a build, and after every edit in development.
 *
 * @returns the frozen workshop
 * @throws {ContentError} with every problem, when the content has any
 */
export function getWorkshop(): Workshop {
  if (loaded?.revision !== revision) loaded = { revision, workshop: loadWorkshop(contentFolder, { drafts }) };
  return loaded.workshop;
}

/** The pictures in the `public/` folder that lies beside the content. */
export function getPictures(): Promise<readonly Picture[]> {
  const folder = path.join(path.dirname(contentFolder), 'public');
  if (pictures?.revision !== revision) pictures = { revision, all: readPictures(folder) };
  return pictures.all;
}
