import fs from 'node:fs';
import path from 'node:path';
import { checkWorkshop } from '../lib/check';
import { loadWorkshop, readWorkshop, type Workshop } from '../lib/content';
import { revision } from '../lib/content/revision';
import { listFolder } from '../lib/folder';
import { pictureNamed } from '../lib/images/beside';
import { readPublished, type PublishedPicture } from '../lib/images/published';
import type { Problem } from '../lib/problem';
import { isPreview } from './site-facts';

/** The folder that holds the workshop; its `public/` lies beside it. */
export const contentFolder = process.env.CONTENT_DIR ?? 'content';

const isDevelopment = process.env.NODE_ENV === 'development';

/** Drafts show in development and in preview deployments, never in production. */
const drafts = isDevelopment || isPreview();

/**
 * The workshop that this site shows: read once for a build, and after every edit in development.
 *
 * @returns the frozen workshop; in development all of it that could be understood, with its problems shown over the page
 * @throws {ContentError} with every problem, when content that is to be published has any
 */
export const getWorkshop = oncePerRevision((): Workshop => {
  return isDevelopment
    ? readWorkshop(contentFolder, { drafts }).workshop
    : loadWorkshop(contentFolder, { drafts });
});

/** The pictures in the `public/` folder that lies beside the content, and beside its pages, and what is made of them. */
export const getPictures = oncePerRevision((): Promise<readonly PublishedPicture[]> => {
  const texts = listFolder(contentFolder)
    .files.filter((name) => /\.(?:mdx?|ya?ml)$/.test(name))
    .map((name) => fs.readFileSync(path.join(/* turbopackIgnore: true */ contentFolder, name), 'utf8'));
  const publicFolder = path.join(path.dirname(contentFolder), 'public');
  return readPublished({ publicFolder, contentFolder }, texts);
});

/**
 * Finds a picture.
 *
 * @param name its way below `public/images/`, or how the text of a page calls one beside it
 * @param page whose text it is: its way below `content/pages/`, without the ending
 */
export async function findPicture(
  name: string | undefined,
  page?: string,
): Promise<PublishedPicture | undefined> {
  return pictureNamed(await getPictures(), name, page);
}

/** What is wrong with the content; asked for in development only, since nothing is built from content with problems. */
export const getProblems = oncePerRevision(async (): Promise<readonly Problem[]> => {
  return isDevelopment ? checkWorkshop(contentFolder, { drafts }) : [];
});

/** Remembers an answer for as long as the content stays the same. */
export function oncePerRevision<T>(read: () => T): () => T {
  let last: { readonly revision: string; readonly answer: T } | undefined;
  return () => {
    if (last?.revision !== revision) last = { revision, answer: read() };
    return last.answer;
  };
}
