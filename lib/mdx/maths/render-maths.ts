import type { Element } from 'hast';
import temml from 'temml';
import { reasonOf, type Reason } from './reasons';
import { toHast } from './to-hast';

/** A formula in MathML, or why there is none. */
export type RenderedMaths =
  | { readonly math: Element; readonly reason?: undefined }
  | { readonly math?: undefined; readonly reason: Reason };

/** A screen of LaTeX; nobody reads a longer formula. */
const longest = 5000;

/** Braces in braces; temml reads them recursively. */
const deepest = 100;

/** What makes a formula more than a formula: macros that expand without end, and places elsewhere on the page. */
const refused = /\\(?:[egx]?def|(?:re)?newcommand|providecommand|(?:future)?let|(?:eq)?ref|char)(?![A-Za-z])/;

/**
 * Turns LaTeX into MathML. Never throws; nothing in the result loads, links or names anything.
 *
 * @param latex without its dollars
 * @param display whether it stands apart from the text
 * @returns a `<math>` that keeps the LaTeX for whoever copies it, or what is wrong with it
 */
export function renderMaths(latex: string, display: boolean): RenderedMaths {
  if (latex.length > longest)
    return { reason: { at: 0, why: 'it is longer than 5,000 characters', hint: 'Divide it.' } };
  if (depthOf(latex) > deepest)
    return { reason: { at: 0, why: 'too much of it stands in each other', hint: 'Divide it.' } };
  const command = refused.exec(latex);
  if (command) {
    const [name] = command;
    const why = `${name} cannot be used on a page`;
    return { reason: { at: command.index, why, hint: 'Write out what it stands for.' } };
  }
  const percent = /(?<!\\)%/.exec(latex);
  if (percent) {
    const hint = 'For per cent write \\%.';
    return { reason: { at: percent.index, why: 'in LaTeX, % hides the rest of the line', hint } };
  }
  try {
    const markup = temml.renderToString(latex, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      maxSize: [20, 20],
      maxExpand: 1000,
      wrap: 'tex',
    });
    return toHast(markup, latex);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function depthOf(latex: string): number {
  let depth = 0;
  let most = 0;
  for (const [mark] of latex.matchAll(/\\.|[{}]/g)) {
    if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}
