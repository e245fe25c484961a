import { analyse, isInvisible } from './runs';
import { clean } from './set-text';

/**
 * Finds what no font of the share images can draw.
 *
 * @param words as they would be drawn
 * @returns each such character once, in the order of the text
 */
export function missingCharacters(words: string): string[] {
  const { text, fonts } = analyse(clean(words), 'display');
  const missing = new Set<string>();
  let at = 0;
  for (const character of text) {
    if (!fonts[at] && !isInvisible(character)) missing.add(character);
    at += character.length;
  }
  return [...missing];
}
