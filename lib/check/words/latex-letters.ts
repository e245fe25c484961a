/** What an accent of LaTeX adds to a letter. */
const marks: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  k: '\u0328',
  r: '\u030A',
  d: '\u0323',
  b: '\u0331',
};

const letters: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', aa: 'å', AA: 'Å', oe: 'œ', OE: 'Œ' },
  ...{ i: 'i', j: 'j', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ' },
};

/** `{\"o}`, `\"{o}`, `\"o`, and `{"o}`, which double quotes of YAML leave of it. */
const accent = /\{\\?(["'`^~=.])\{?\\?([a-z])\}?\}|\\(["'`^~=.])(?:\{\\?([a-z])\}|\\?([a-z]))/gi;
const lettered = /\{\\([cvuHkrdb])(?:\{([a-z])\}| ([a-z]))\}|\\([cvuHkrdb])\{([a-z])\}/gi;
const special =
  /\{\\(ss|ae|AE|aa|AA|oe|OE|dh|DH|th|TH|dj|DJ|[oOlLij])\}|\\(ss|ae|AE|aa|AA|oe|OE|[oOlL])(?:\{\}|(?![a-zA-Z]) ?)/g;
const kept = /\{([A-Z][A-Za-z\d-]{0,30})\}/g;
const emphasis = /\\(?:textit|emph|textsl)\{([^{}]{1,200})\}/g;
const dressed = /\\(?:textbf|textsc|textrm|texttt|textsf|mbox)\{([^{}]{1,200})\}/g;

/**
 * Writes LaTeX out as people write it who do not set it; what stands between dollars stays.
 *
 * @param text of a name or a title
 * @returns the same where it holds no LaTeX
 */
export function withoutLatex(text: string): string {
  const pieces = text.split(/(\$[^$]+\$)/);
  const hasLatex = pieces.some((piece, index) => index % 2 === 0 && written(piece) !== piece);
  if (!hasLatex) return text;
  return pieces
    .map((piece, index) => (index % 2 === 0 ? written(piece).replace(/\\([&%#_])/g, '$1') : piece))
    .join('');
}

function written(piece: string): string {
  return piece
    .replace(accent, (all, ...found: (string | undefined)[]) =>
      accented(all, found[0] ?? found[2], found[1] ?? found[3] ?? found[4]),
    )
    .replace(lettered, (all, ...found: (string | undefined)[]) =>
      accented(all, found[0] ?? found[3], found[1] ?? found[2] ?? found[4]),
    )
    .replace(
      special,
      (all, braced: string | undefined, bare: string | undefined) => letters[braced ?? bare ?? ''] ?? all,
    )
    .replace(emphasis, '*$1*')
    .replace(dressed, '$1')
    .replace(kept, '$1');
}

function accented(all: string, mark = '', letter = ''): string {
  const added = marks[mark];
  const whole = added === undefined ? '' : (letter + added).normalize();
  // What is no letter of its own is none that anybody meant.
  return whole.length === 1 ? whole : all;
}
