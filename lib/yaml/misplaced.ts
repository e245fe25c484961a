import { parseDocument } from 'yaml';
import { blockLines, type BlockLine } from './block-lines';

/** A line that begins in a column where nothing can begin. */
export interface Misplaced {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** A list or group that is open: the column of its dashes or keys, and the lines of its entries. */
interface Block {
  readonly column: number;
  readonly isList: boolean;
  readonly lines: BlockLine[];
  /** Whether the key above it stands alone, so that it could as well be a list. */
  readonly isBelowKey: boolean;
}

/** Longer texts are not read several times to find out where a line belongs. */
const LONGEST = 60_000;

/**
 * Finds the first line that stands in a column of its own, and says where it belongs: where the parser can read on when
 * it stands there. A parser alone complains about all that follows.
 *
 * @param text that the parser could not read
 */
export function findMisplaced(text: string): Misplaced | undefined {
  if (text.length > LONGEST) return undefined;
  const lines = blockLines(text);
  const glued = gluedDash(text);
  if (glued) return glued;
  const open: Block[] = [];
  let above: BlockLine | undefined;
  for (const line of lines) {
    const closed: Block[] = [];
    for (const [index, column] of [
      ...line.dashes,
      ...(line.key === undefined ? [] : [line.column]),
    ].entries()) {
      const isList = index < line.dashes.length;
      while ((open.at(-1)?.column ?? -1) > column) closed.push(...open.splice(-1));
      if (!isList && open.at(-1)?.isList === true && open.at(-1)?.column === column)
        closed.push(...open.splice(-1));
      const top = open.at(-1);
      const isFirst = index === 0;
      const begins = !isFirst || above === undefined || (above.value === '' && above.column <= column);
      if (top && top.column === column && top.isList === isList) top.lines.push(line);
      else if (begins && (closed.length === 0 || !isFirst)) {
        const isBelowKey = isFirst && above?.key !== undefined;
        open.push({ column, isList, lines: [line], isBelowKey });
      } else if (isList && closed.length === 0 && (top?.column ?? -1) < column && isText(above)) break;
      else return explain({ text, lines, line, isList, column, blocks: [...closed, ...open.toReversed()] });
    }
    above = line;
  }
  return undefined;
}

/** `-id: a` is a key that begins with a dash. */
function gluedDash(text: string): Misplaced | undefined {
  const found = /^( *)-([a-z][\w-]*:(?: .*)?)$/m.exec(text);
  if (!found) return undefined;
  const [, indent = '', rest = ''] = found;
  const offset = found.index + indent.length;
  const index = text.slice(0, offset).split('\n').length - 1;
  if (!reads(text, `${text.slice(0, offset)}- ${text.slice(offset + 1)}`, { index })) return undefined;
  return { offset, message: 'no space stands behind the dash', hint: `Write - ${rest.trimEnd()}` };
}

/** A text without quotes goes on below it, even with a dash. */
function isText(line: BlockLine | undefined): boolean {
  return line !== undefined && /^[^[{"']/.test(line.value);
}

interface Place {
  readonly text: string;
  readonly lines: readonly BlockLine[];
  readonly line: BlockLine;
  readonly isList: boolean;
  readonly column: number;
  /** Those open before the line, the innermost first. */
  readonly blocks: readonly Block[];
}

function explain(place: Place): Misplaced {
  const { text, line, isList, column, blocks } = place;
  const missing = missingDash(place) ?? loneAbove(place) ?? forgottenDash(place);
  if (missing) return missing;
  const columns = blocks.filter((block) => block.isList === isList).map((block) => block.column);
  const byDistance = [...new Set(columns)]
    .sort((a, b) => Math.abs(a - column) - Math.abs(b - column))
    .slice(0, 3);
  const offset = line.offset + column;
  const called = line.key === undefined ? 'this line' : `${isList ? '- ' : ''}${line.key}:`;
  for (const right of byDistance) {
    const count = Math.abs(right - column);
    if (!reads(text, shifted(text, [line], right - column), line)) continue;
    const spaces = count === 1 ? 'space' : 'spaces';
    const message = `${called} begins in column ${column + 1}, and what it belongs to in column ${right + 1}`;
    const hint =
      right > column ? `Write ${count} more ${spaces} before it.` : `Delete ${count} ${spaces} before it.`;
    return { offset, message, hint };
  }
  const block = blocks.find((one) => one.isList === isList) ?? blocks[0];
  const first = block?.lines[0];
  const where = first
    ? ` The ${block.isList ? 'list' : 'group'} above begins in line ${first.index + 1}, column ${block.column + 1}.`
    : '';
  const hint = `Entries of one list or one group begin in the same column, with spaces before them.${where}`;
  return { offset, message: 'this line begins in the wrong column', hint };
}

/** A second entry begins with a dash where the lines above are one group: the dash of the first is missing. */
function missingDash({ text, lines, line, isList, column, blocks }: Place): Misplaced | undefined {
  const group = blocks.find(
    (block) => !block.isList && block.isBelowKey && [column, column + 2].includes(block.column),
  );
  const first = group?.lines[0];
  if (!isList || !group || !first || first.dashes.length > 0) return undefined;
  const own = lines.filter(({ index, column: other }) => index >= line.index && other === line.column);
  const names = new Set(own.flatMap(({ key }) => key ?? []));
  const isAlike = group.lines.some(({ key }) => key !== undefined && names.has(key));
  if (!isAlike) return undefined;
  const before = lines.filter(({ index }) => index >= first.index && index < line.index);
  const moved = shifted(text, before, column + 2 - group.column);
  const start = first.offset + column;
  const mended = `${moved.slice(0, start)}-${moved.slice(start + 1)}`;
  if (!reads(text, mended, line)) return undefined;
  const written = text.slice(first.offset + first.column, text.indexOf('\n', first.offset));
  const message = 'a list begins here, and its first entry has no dash';
  const hint = `Write - ${written.trimEnd()}, as in line ${line.index + 1}.`;
  return { offset: first.offset + first.column, message, hint };
}

/** A field in the column of the dashes above it is an entry without its own. */
function forgottenDash({ text, lines, line, isList, column, blocks }: Place): Misplaced | undefined {
  if (isList || !blocks.some((block) => block.isList && block.column === column)) return undefined;
  const behind = lines.slice(lines.indexOf(line) + 1);
  const end = behind.findIndex((one) => (one.dashes[0] ?? one.column) < column || one.dashes[0] === column);
  const below = behind.slice(0, end < 0 ? undefined : end);
  const written = text.slice(line.offset + line.column, text.indexOf('\n', line.offset)).trimEnd();
  const dash = (mended: string) =>
    `${mended.slice(0, line.offset + column)}- ${mended.slice(line.offset + column)}`;
  const message = 'an entry of the list begins here, and its dash is missing';
  const offset = line.offset + column;
  const isFarLeft = below.some((one) => one.column === column);
  if (!reads(text, dash(isFarLeft ? shifted(text, below, 2) : text), line)) return undefined;
  const rest = isFarLeft ? ', and two more spaces before the lines that belong to it.' : '';
  return { offset, message, hint: `Write - ${written}${rest}` };
}

/** Where one entry stands above and several here, the one is in the wrong column. */
function loneAbove({ text, lines, line, isList, column, blocks }: Place): Misplaced | undefined {
  const [block] = blocks.filter((one) => one.isList === isList);
  const [lone] = block?.lines ?? [];
  if (!block || !lone || block.lines.length > 1 || !isList || lone.dashes[0] !== block.column)
    return undefined;
  const behind = lines.slice(lines.indexOf(line));
  const end = behind.findIndex((one) => (one.dashes[0] ?? one.column) < column);
  const alike = behind.slice(0, end < 0 ? undefined : end).filter(({ dashes }) => dashes[0] === column);
  if (alike.length < 2 || !reads(text, shifted(text, [lone], column - block.column), line)) return undefined;
  const message = `this line begins in column ${block.column + 1}, and the entries below it in column ${column + 1}`;
  const hint = 'Entries of one list begin in the same column.';
  return { offset: lone.offset + block.column, message, hint };
}

function shifted(text: string, lines: readonly BlockLine[], by: number): string {
  const rows = text.split('\n');
  const indices = new Set(lines.map(({ index }) => index));
  return rows
    .map((row, index) => {
      if (!indices.has(index)) return row;
      return by < 0 ? row.slice(-by) : ' '.repeat(by) + row;
    })
    .join('\n');
}

/** Whether the parser reads at least up to the line behind this one, and finds no key a second time for it. */
function reads(text: string, mended: string, { index }: Pick<BlockLine, 'index'>): boolean {
  const [before, after] = [text, mended].map((one) => parseDocument(one, { prettyErrors: false }).errors);
  const lineOf = (offset: number) => mended.slice(0, offset).split('\n').length - 1;
  const twice = (errors: typeof after = []) => errors.filter(({ code }) => code === 'DUPLICATE_KEY').length;
  if (!before || !after || twice(after) > twice(before) || after.length >= before.length) return false;
  return after.every((error) => error.code === 'DUPLICATE_KEY' || lineOf(error.pos[0]) > index);
}
