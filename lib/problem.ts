/** A place in an editor's file; line and column count from 1, the column in UTF-16 code units as editors do. */
export interface Place {
  /** Path as the editor knows it, relative to where the command runs, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something an editor should mend: what is wrong, and what to write instead. */
export interface Problem extends Place {
  readonly severity: 'error' | 'warning';
  /** The rule that found it, as `docs/messages.md` and `allow` comments call it. */
  readonly rule: string;
  /** What is wrong, in the editor's words; one sentence without a full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  /** The mending, where there is only one. */
  readonly fix?: Edit;
}

/** A change of one file: at a place, one text becomes another. It is made only where the old text still stands. */
export interface Edit extends Place {
  /** What stands at the place now; may hold line breaks. */
  readonly old: string;
  readonly new: string;
}

/** Thrown where a caller cannot go on because the content has problems. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  /** @param problems at least one */
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'));
  }
}

/**
 * Writes a problem the way every place shows it: `file:line:column  message`, and the hint indented below.
 *
 * @param problem what was found
 * @returns one or two lines, without a final line break
 */
export function formatProblem(problem: Problem): string {
  const { file, line, column, message, hint, severity } = problem;
  const head = `${file}:${line}:${column}  ${severity === 'warning' ? 'warning: ' : ''}${message}`;
  return hint ? `${head}\n  ${hint.replaceAll('\n', '\n  ')}` : head;
}

/**
 * Orders problems as an editor works: by file, then from top to bottom.
 *
 * @param a one problem
 * @param b another
 * @returns negative, zero or positive, as for `Array.prototype.sort`
 */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
