import type { Edit, Problem } from '../problem';

/** A file as the fixes leave it. */
export interface FixedFile {
  readonly file: string;
  readonly text: string;
  /** The fixes that were made, from top to bottom. */
  readonly edits: readonly Edit[];
}

interface Span {
  readonly edit: Edit;
  readonly from: number;
  readonly to: number;
}

/**
 * Makes the fixes that problems bring with them. A fix is left out where its old text no longer stands, and where it
 * would touch one that was made.
 *
 * @param problems what was found
 * @param texts the files' texts, with `\n` line ends
 * @returns the files that change
 */
export function applyFixes(problems: readonly Problem[], texts: ReadonlyMap<string, string>): FixedFile[] {
  return [...texts].flatMap(([file, text]) => {
    const spans = problems
      .flatMap(({ fix }) => (fix?.file === file ? [fix] : []))
      .map((edit) => ({ edit, ...rangeOf(text, edit) }))
      .filter(({ edit, from, to }) => text.slice(from, to) === edit.old)
      .sort((a, b) => a.from - b.from);
    const made = withoutOverlaps(spans);
    return made.length > 0 ? [{ file, text: applied(text, made), edits: made.map(({ edit }) => edit) }] : [];
  });
}

function rangeOf(text: string, { line, column, old }: Edit): { from: number; to: number } {
  const lines = text.split('\n').slice(0, line - 1);
  const from = lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return { from, to: from + old.length };
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const span of spans) {
    if (span.from >= (made.at(-1)?.to ?? 0)) made.push(span);
  }
  return made;
}

function applied(text: string, spans: readonly Span[]): string {
  return spans.toReversed().reduce((result, { edit, from, to }) => {
    return result.slice(0, from) + edit.new + result.slice(to);
  }, text);
}
