import postcss from 'postcss';
import { minify, parseSheet, type CssSource } from './parse';
import type { Sheet } from './sheet';
import { rebaseUrls } from './urls';

const sheets = new Map<string, Sheet>();
const remembered = 64;
const numbers = new Map<string, number>();

/**
 * Joins a page's CSS in its order and reads it, once per set of sources: a thousand pages of one site share a few sets.
 */
export function joinSheets(sources: readonly CssSource[]): Sheet {
  const key = JSON.stringify(sources.map(({ href, media, text }) => [href, media, numberOf(text)]));
  const known = sheets.get(key);
  if (known) return known;
  const sheet = parseSheet(minify(sources.map(standalone).join('\n')));
  const [oldest] = sheets.keys();
  if (sheets.size >= remembered && oldest !== undefined) sheets.delete(oldest);
  sheets.set(key, sheet);
  return sheet;
}

/** A number for a text: the same stylesheet is not read again for each page to see that it is the same. */
function numberOf(text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** The text of one source, free of its place: addresses absolute, `media` as a rule, nothing imported. */
function standalone({ href, media, text }: CssSource): string {
  const root = postcss.parse(text);
  root.walkAtRules(/^import$/i, (rule) => {
    throw new Error(
      `the stylesheet ${href ?? 'in the page'} imports ${rule.params}, which the policy would not let load`,
    );
  });
  root.walkAtRules(/^charset$/i, (rule) => void rule.remove());
  if (href !== undefined)
    root.walkDecls((declaration) => void (declaration.value = rebaseUrls(declaration.value, href)));
  return media && media.trim().toLowerCase() !== 'all'
    ? `@media ${media}{${root.toString()}}`
    : root.toString();
}
