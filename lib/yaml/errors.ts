import { LineCounter, parseDocument, type Document, type ErrorCode } from 'yaml';
import { findMisplaced } from './misplaced';
import { describeMistake, withoutEchoes, type Mistake } from './mistakes';
import { findSlips, type Slips } from './slips';

/** A mistake of syntax, and where: an offset in the text. */
export interface LocatedMistake extends Mistake {
  readonly offset: number;
}

/** Errors after which the parser has lost the columns, and complains about lines that are right. */
const ofColumns: readonly ErrorCode[] = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
];

/** As the file itself is read. */
const options = {
  version: '1.2',
  prettyErrors: false,
  uniqueKeys: false,
  stringKeys: true,
  logLevel: 'error',
} as const;

/**
 * Puts what the parser found into an editor's words: first what is wrong within a value, since the parser reports it
 * where it gives up; then, without it, what is left; and of lines in a wrong column the first.
 *
 * @param document with errors
 * @param text it was read from
 * @returns the mistakes, from top to bottom
 */
export function explainErrors(document: Document, text: string): LocatedMistake[] {
  const hasTab = document.errors.some(({ code }) => code === 'TAB_AS_INDENT');
  const slips: Slips = hasTab ? { found: [], rest: text } : findSlips(text);
  const lineCounter = new LineCounter();
  const { errors } = parseDocument(slips.rest, { ...options, lineCounter });
  const lines = slips.rest.split('\n');
  const lineOf = (offset: number): number =>
    Math.max(lineCounter.linePos(Math.min(offset, text.length)).line, 1);
  const left = withoutEchoes(errors, ({ pos }) => lineOf(pos[0])).map((error) => {
    const mistake = describeMistake(error, lines[lineOf(error.pos[0]) - 1] ?? '');
    const isAstray = ofColumns.includes(error.code) && mistake.isPlain === true;
    return { offset: error.pos[0], isAstray, ...mistake };
  });
  const astray = left.findIndex(({ isAstray }) => isAstray);
  const kept = astray < 0 || hasTab ? left : left.slice(0, astray);
  const first = left[astray];
  const misplaced = first && !hasTab ? [findMisplaced(slips.rest) ?? first] : [];
  const faults = slips.found.map(({ fix, ...fault }) => ({
    ...fault,
    ...(fix && { fix: { ...fix, column: fault.offset - text.lastIndexOf('\n', fault.offset - 1) } }),
  }));
  const said = [...faults, ...kept, ...misplaced];
  // Whatever happens, a file that cannot be read is not called right.
  const [error] = document.errors;
  if (said.length === 0 && error) return [{ offset: error.pos[0], ...describeMistake(error, '') }];
  return said
    .map(({ offset, message, hint, fix }: LocatedMistake) => ({ offset, message, hint, ...(fix && { fix }) }))
    .sort((a, b) => a.offset - b.offset);
}
