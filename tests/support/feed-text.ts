import type { Workshop } from '../../lib/content';
import { feedFiles } from '../../lib/feeds';

/** The address that fixtures are served from where they need one. */
export const origin = 'https://wir.example';

/** The paths of all files that a workshop has. */
export function pathsOf(workshop: Workshop, at: string | undefined = origin): string[] {
  return feedFiles({ workshop, origin: at }).map(({ path }) => path);
}

/**
 * The text of one file.
 *
 * @throws when the workshop has no such file
 */
export function textOf(workshop: Workshop, path: string, at: string | undefined = origin): string {
  const file = feedFiles({ workshop, origin: at }).find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.write();
}
