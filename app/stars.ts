import type { StarsSetting } from '../components/mine/stars';
import type { Workshop } from '../lib/content';
import { wordsFor } from '../lib/words';

/**
 * What stars need to know; they are there wherever visitors have a programme of their own.
 *
 * @param workshop the workshop
 * @returns undefined where there is no such page
 */
export function starsOf({ site, routes }: Workshop): StarsSetting | undefined {
  const route = routes.find(({ kind }) => kind === 'mine');
  return route && { edition: String(site.edition), href: route.url, words: wordsFor(site.lang).mine };
}

/**
 * How a session or a paper is called among what is starred.
 *
 * @param workshop the workshop
 * @param kind which of the two
 * @param id its id
 * @returns undefined where nothing can be starred
 */
export function starOf(workshop: Workshop, kind: 'session' | 'paper', id: string): string | undefined {
  return starsOf(workshop) && `${kind}:${id}`;
}
