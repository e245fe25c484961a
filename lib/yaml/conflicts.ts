import type { Problem } from '../problem';

const opening = /^<{7}(?: |$)/;
const closing = /^>{7}(?: |$)/;

/**
 * Finds what git leaves in a file when two people changed the same lines.
 *
 * @param file the path to name in problems
 * @param text the whole file, with `\n` line ends
 * @param firstLine the line of the file on which the text begins, from 1
 * @returns one problem for each conflict, and for each marker that was forgotten
 */
export function findConflicts(file: string, text: string, firstLine = 1): Problem[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const found: Problem[] = [];
  const note = (index: number, message: string, hint: string): void => {
    found.push({
      file,
      line: index + firstLine,
      column: 1,
      severity: 'error',
      rule: 'conflict',
      message,
      hint,
    });
  };
  const lines = text.split('\n');
  let from: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (opening.test(line)) {
      if (from !== undefined) forgotten(from);
      from = index;
    } else if (closing.test(line)) {
      if (from === undefined) forgotten(index);
      else conflict(from, index);
      from = undefined;
    }
  }
  if (from !== undefined) forgotten(from);
  return found;

  function conflict(start: number, end: number): void {
    const message = `two versions of the same lines stand here, down to line ${end + firstLine}`;
    note(
      start,
      message,
      'Keep one of them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    );
  }

  function forgotten(index: number): void {
    const marker = (lines[index] ?? '').slice(0, 7);
    note(index, `a line with ${marker} is left over from joining two versions`, 'Delete the line.');
  }
}
