/** Marks that combine with the letter before them, and the commands that LaTeX has for them. */
const marks: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** Letters and signs that LaTeX writes by a command; what LaTeX reads as a command is in it too. */
const signs: Readonly<Record<string, string>> = {
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  // \{ and \} would be counted by BibTeX, which does not know of the backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // LaTeX's first fonts have other signs in the places of these three.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '\u00a0': '~',
  '–': '--',
  '—': '---',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  '…': '\\ldots{}',
};

/**
 * Writes text so that BibTeX and LaTeX give it back. Letters with accents become commands in braces, `{\"o}`: BibTeX
 * sorts and abbreviates by them as by letters, every version of LaTeX sets them, and the ACL Anthology writes them so.
 * Scripts for which LaTeX has no commands stay as they are, in UTF-8.
 *
 * @param text plain text
 * @returns LaTeX in which every brace is closed
 */
export function latexOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(
      /([A-Za-z])(\p{M}+)|[-–—]{2,}|['’”]{2,}|[`‘“]{2,}|[&%$#_~^{}<>|\\]|\P{ASCII}/gu,
      (written, letter?: string, above?: string) => {
        if (letter !== undefined && above !== undefined) return accented(letter, above) ?? written;
        // LaTeX makes one sign of several that stand together.
        return [...written].map((sign) => signs[sign] ?? sign).join('{}');
      },
    )
    .normalize('NFC');
}

/** Several marks on one letter, as in Vietnamese, stand within each other. */
function accented(letter: string, above: string): string | undefined {
  let written = letter;
  for (const mark of above) {
    const command = marks[mark];
    if (command === undefined) return undefined;
    const needsBraces = /[A-Za-z]/.test(command) && written === letter;
    written = needsBraces ? `{\\${command}{${written}}}` : `{\\${command}${written}}`;
  }
  return written;
}
