import { id } from '../schema/id';

/** What stands between two names in running text; a comma ends an entry of its own. */
const between = /\s*;\s*|\s+(?:and|und|et|&)\s+/u;

/**
 * Finds out whether a text names more than one person.
 *
 * @param text what stands as one entry of a list of people
 * @param ids of the files of people
 * @returns the names, each as an entry of its own; empty when it is one name, or may be one
 */
export function severalNames(text: string, ids: readonly string[]): string[] {
  const parts = text.split(between).filter((part) => part !== '');
  if (parts.length > 1) return parts.every((part) => isName(part, ids)) ? parts.map(asEntry) : [];
  const words = text.trim().split(/\s+/u);
  return words.length > 1 && words.every((word) => ids.includes(word)) ? words : [];
}

/** A group may be called "Science and Technology": a name has two words, and few more. */
function isName(part: string, ids: readonly string[]): boolean {
  const words = part.split(/\s+/u);
  return ids.includes(part) || (words.length > 1 && words.length < 6) || /[^\p{Script=Latin}\p{P}\s]/u.test(part);
}

/**
 * Writes a name as it stands in a list: one without spaces would be taken for the id of a file.
 *
 * @param name of somebody, or the id of a file
 */
function asEntry(name: string): string {
  return /\s/u.test(name) || id().safeParse(name).success ? name : `{ name: ${name} }`;
}
