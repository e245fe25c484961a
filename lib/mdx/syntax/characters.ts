import { asciiAlpha, asciiAlphanumeric, markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code } from 'micromark-util-types';

export { asciiAlpha, markdownLineEnding, markdownSpace };

/** The characters of the syntax, by name, as character codes. */
export const codes = {
  exclamation: 33,
  quote: 34,
  hash: 35,
  dollar: 36,
  apostrophe: 39,
  asterisk: 42,
  dash: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  lessThan: 60,
  equals: 61,
  greaterThan: 62,
  at: 64,
  leftBracket: 91,
  backslash: 92,
  underscore: 95,
  backtick: 96,
  leftBrace: 123,
  rightBrace: 125,
} as const;

/** “ ” „ ‘ ’ ‚: what word processors put where a tag needs " or '. */
const curly = new Set([0x201c, 0x201d, 0x201e, 0x2018, 0x2019, 0x201a]);

/**
 * Whether a character goes on a tag's name. A colon does not: `<tel:1>` and `<urn:x>` are links.
 *
 * @param code a character
 */
export function isNameCode(code: Code): boolean {
  return asciiAlphanumeric(code) || code === codes.dash || code === codes.dot || code === codes.underscore;
}

/**
 * Whether a character can begin an attribute's name.
 *
 * @param code a character
 */
export function isAttributeStart(code: Code): boolean {
  return asciiAlpha(code) || code === codes.colon || code === codes.at;
}

/**
 * Whether a character goes on an attribute's name.
 *
 * @param code a character
 */
export function isAttributeCode(code: Code): boolean {
  return isNameCode(code) || isAttributeStart(code);
}

/**
 * Whether a character can stand in a value without quotes.
 *
 * @param code a character
 */
export function isBareCode(code: Code): boolean {
  if (code === null || markdownLineEnding(code) || markdownSpace(code)) return false;
  if (code === codes.quote || code === codes.apostrophe || code === codes.backtick) return false;
  return code !== codes.lessThan && code !== codes.greaterThan && !curly.has(code);
}
