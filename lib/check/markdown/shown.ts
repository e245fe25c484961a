import { everyNode } from '../../mdx/nodes';
import { codeIn } from '../foreign/code-spans';
import { lastUpTo } from '../material/places';
import type { Text } from '../rule';

/** A line of a text that is written between tags, code and formulas. */
export interface Line {
  readonly text: string;
  /** How many characters of the body stand before it. */
  readonly offset: number;
}

/**
 * Finds which characters of a text visitors see as they are written: Markdown that was understood is none of them.
 *
 * @param text parsed
 * @returns whether the character at an offset of the body is one of them
 */
export function shownIn(text: Text): (offset: number) => boolean {
  const spans: { readonly from: number; readonly to: number }[] = [];
  for (const { type, position } of everyNode(text.tree.children)) {
    const [from, to] = [position?.start.offset, position?.end.offset];
    if (type === 'text' && from !== undefined && to !== undefined) spans.push({ from, to });
  }
  spans.sort((a, b) => a.from - b.from);
  // Comments leave no node behind, so a text may hold some.
  const isCode = codeIn(text);
  return (offset) => {
    const span = spans[lastUpTo(spans, offset, ({ from }) => from)];
    return span !== undefined && offset >= span.from && offset < span.to && !isCode(offset);
  };
}

/**
 * Divides the body of a text into lines.
 *
 * @param text parsed
 */
export function linesOf({ source: { body } }: Text): Line[] {
  let offset = 0;
  return (body?.text ?? '').split('\n').map((text) => {
    const line = { text, offset };
    offset += text.length + 1;
    return line;
  });
}

/**
 * Puts lines that follow one another together.
 *
 * @param lines of a text, in their order
 * @param belongs whether a line is wanted
 * @returns the runs of wanted lines
 */
export function runsOf(lines: readonly Line[], belongs: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isWanted = belongs(line);
    if (isWanted && isOpen) runs.at(-1)?.push(line);
    else if (isWanted) runs.push([line]);
    isOpen = isWanted;
  }
  return runs;
}
