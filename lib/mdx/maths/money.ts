/** What stands between two dollars, and the characters around them; empty at the edge of a text. */
export interface BetweenDollars {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** 5, 5.50, 10,000, 5k, 1.2 M, 3bn */
const amount = /^\.?\d[\d.,]*\s?(?:k|K|m|M|mn|bn|B|million|billion|Mio|Mrd)?(?![\p{L}\d])/u;
const smallWords = new Set(
  (
    'an and are as at but by for from if in is it no not of on or per so than the to up via was were with ' +
    'bis das der die für mit oder pro und von zu de du en et le les ou par el la por AU CA EU HK NZ UK US'
  ).split(' '),
);
const isMarkup = /<\/|\/>|<[A-Za-z]{2,}[\s>]|`|https?:|[€£¥₹₩]/;

/**
 * Tells formulas from prices. White space at the edges was ruled out before, as pandoc does: `$50 and $100`.
 *
 * Pandoc's rule also says that the closing dollar has no digit behind it. Common sense adds that prices often have
 * words or dashes between them, that currencies begin with letters (`US$`), and that code and tags are none of both.
 *
 * @param given what stands between two dollars
 * @returns whether it is a formula
 */
export function isFormula({ text, before, after }: BetweenDollars): boolean {
  if (text === '' || /\d/.test(after) || isMarkup.test(text)) return false;
  // US$, 5$ … but 3$\times$, F$_1$ and 90$^\circ$
  if (/[\p{L}\p{N}]/u.test(before) && !/^[\\^_{]/.test(text)) return false;
  // $HOME/$USER
  if (/\p{L}/u.test(after) && /[/:;,.+=&–—-]$/.test(text)) return false;
  const [price] = amount.exec(text) ?? [];
  const words = withoutCommands(price === undefined ? text : text.slice(price.length))
    .split(/\s+/)
    .map((token) => token.replace(/^[("'“]+|[)"'”.,;:!?]+$/g, ''));
  if (price === undefined) return !words.some((word, at) => isSmall(word) && isWord(words[at + 1]));
  const rest = text.slice(price.length);
  if (/^\s*[-–—~/,;:+&([\]]+\s*$/.test(rest) || rest.includes('](')) return false;
  return !words.some((word) => isSmall(word) || /^\p{L}{3,}$/u.test(word));
}

/** Words belong into a formula only as commands and their arguments: `\\text{for all } x`. */
function withoutCommands(text: string): string {
  return text.slice(0, 2000).replace(/\\[A-Za-z]+\s*(?:\{[^{}]*\})?|\{[^{}]*\}/g, ' ');
}

function isSmall(word: string): boolean {
  return smallWords.has(word) || smallWords.has(word.toLowerCase());
}

function isWord(token = ''): boolean {
  return /^\p{L}{2,}$/u.test(token);
}
