import type { Neighbour } from '../components/frame/previous-next';
import type { LinkEntry } from '../components/link-list/link-list';

/**
 * What comes before or after, as a way that leads there.
 *
 * @param label which of the two it is, in a word
 * @param entry what it is; undefined at the ends
 * @returns undefined where it has no page of its own
 */
export function neighbour(label: string, entry?: LinkEntry): Neighbour | undefined {
  return entry?.href === undefined
    ? undefined
    : { label, href: entry.href, title: entry.title, detail: entry.detail };
}
