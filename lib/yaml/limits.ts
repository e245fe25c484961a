/** Deeper than any content; the parser recurses, and runs out of stack somewhere above 500. */
const DEEPEST = 50;

/** More than a workshop writes into one data file; beyond it the parser takes seconds. */
const LONGEST = 300_000;

/**
 * Refuses a text that would take the parser long, without parsing it.
 *
 * @param text of a YAML file
 * @returns what is wrong, and the line it shows on (from 0); undefined when nothing is
 */
export function exceeds(text: string): { message: string; hint: string; line: number } | undefined {
  if (text.length > LONGEST) {
    const message = `this is longer than ${LONGEST.toLocaleString('en')} characters`;
    return {
      message,
      hint: 'Settings are short: move long texts below the front matter of a page.',
      line: 0,
    };
  }
  const line = firstTooDeep(text);
  if (line === undefined) return undefined;
  const message = `lists and groups stand in each other more than ${DEEPEST} deep`;
  return { message, hint: 'Look for brackets that are not closed.', line };
}

/** Counts brackets wherever they stand, in texts as well: prose closes its brackets. */
function firstTooDeep(text: string): number | undefined {
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    for (const character of line) {
      if (character === '[' || character === '{') brackets += 1;
      else if ((character === ']' || character === '}') && brackets > 0) brackets -= 1;
      if (brackets > DEEPEST) return index;
    }
    const [start = ''] = /^(?:[ \t]|[-?:] )*/.exec(line) ?? [];
    const marks = start.replace(/[ \t]/g, '').length;
    // A text of several lines may be indented far, and holds fewer levels than spaces.
    if (
      marks > DEEPEST ||
      (start.length > 4 * DEEPEST && /^[^\s].{0,80}:\s*$/.test(line.slice(start.length)))
    ) {
      return index;
    }
  }
  return undefined;
}
