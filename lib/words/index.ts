import { english } from './english';
import { german } from './german';
import type { Words } from './words';

export type * from './words';

const languages: Readonly<Record<string, Words>> = { en: english, de: german };

/**
 * The words of the interface in a language.
 *
 * @param lang the site's language (BCP 47), for example `en` or `de-AT`
 * @returns the words of its primary language, English where there are none
 */
export function wordsFor(lang: string): Words {
  return languages[primaryOf(lang)] ?? english;
}

/**
 * Whether the interface has words of its own in a language.
 *
 * @param lang as above
 */
export function hasWordsFor(lang: string): boolean {
  return Object.hasOwn(languages, primaryOf(lang));
}

function primaryOf(lang: string): string {
  const [primary = 'en'] = lang.split('-');
  return primary;
}
