const lineBreak = /\r\n|\r|\n/;
const mark = /[<{[\]*_~!&`\\]/g;

/** Some hundred paragraphs of a hundred marks each, or one of seven thousand. */
const budget = 50_000_000;

/**
 * Finds where a text has so many marks that parsing it would take minutes: within one paragraph, the parser's time
 * grows with the square of the marks in it.
 *
 * @param source Markdown
 * @returns the number of the line, from 1; undefined if the text can be parsed
 */
export function findDenseLine(source: string): number | undefined {
  let spent = 0;
  let marks = 0;
  let fence: string | undefined;
  for (const [index, line] of source.split(lineBreak).entries()) {
    const text = line.replace(/^[\s>]+/, '');
    const opened = /^(?:```|~~~)/.exec(text)?.[0];
    if (opened && (fence === undefined || fence === opened)) fence = fence === undefined ? opened : undefined;
    if (fence !== undefined) continue;
    if (text === '' || /^(?:\||#|[-+*] |\d+[.)] )/.test(text)) marks = 0;
    const added = text.match(mark)?.length ?? 0;
    spent += (marks + added) ** 2 - marks ** 2;
    marks += added;
    if (spent > budget) return index + 1;
  }
  return undefined;
}
