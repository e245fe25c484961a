/** A line that begins an entry of a list or a field, whether or not YAML can read what is around it. */
export interface BlockLine {
  /** Of the text, from 0. */
  readonly index: number;
  /** Where the line begins in the text. */
  readonly offset: number;
  /** Columns of its dashes, from 0. */
  readonly dashes: readonly number[];
  readonly key?: string;
  /** Column behind the dashes, from 0: of the key, or of the value where there is none. */
  readonly column: number;
  /** As written, up to the end of the line; empty where the value is below or missing. */
  readonly value: string;
  /** Where the value begins in the text. */
  readonly valueOffset: number;
  /** Where the value ends at the latest: with the last line that is indented below this one. */
  readonly end: number;
}

const start = /^( *)((?:-(?: +|$))*)(?:([^\s:#'"[\]{},&*!|>@`%-][^:#\n]{0,80}?)\s*:(?=\s|$)[^\S\n]*)?(.*)$/;

/**
 * Takes a text apart into its entries and fields, by their columns alone. Comments, texts of several lines and what
 * goes on from the line above are passed over.
 *
 * @param text with `\n` line ends
 */
export function blockLines(text: string): BlockLine[] {
  const found: BlockLine[] = [];
  const lines = text.split('\n');
  const offsets = offsetsOf(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, indent = '', marks = '', key, rest = ''] = start.exec(line) ?? [];
    if (/^\s*(?:#|$)/.test(line)) continue;
    const dashes = [...marks.matchAll(/-/g)].map((dash) => indent.length + dash.index);
    const column = indent.length + marks.length;
    const value = rest.startsWith('#') ? '' : rest;
    if (dashes.length === 0 && key === undefined && !/^[[{"']/.test(value)) continue;
    const parent = key === undefined ? (dashes.at(-1) ?? column) : column;
    const last = goesOn(value) ? lastBelow(lines, index, parent) : index;
    const offset = offsets[index] ?? 0;
    const end = (offsets[last] ?? 0) + (lines[last] ?? '').length;
    const valueOffset = offset + line.length - rest.length;
    found.push({ index, offset, dashes, ...(key !== undefined && { key }), column, value, valueOffset, end });
    index = last;
  }
  return found;
}

/** The last line in a row that is empty or indented further than a column; a bracket that ends a list may stand in it. */
function lastBelow(lines: readonly string[], from: number, column: number): number {
  let last = from;
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const isBracket = /^ *[\]}]/.test(line);
    if (line.search(/\S/) < column + (isBracket ? 0 : 1)) break;
    last = index;
  }
  return last;
}

/** Whether a value goes on below: a text of several lines; brackets or a quote that nothing ends, as far as can be seen. */
function goesOn(value: string): boolean {
  const first = value.charAt(0);
  if (first === '"' || first === "'") return !value.slice(1).includes(first);
  if (/^[[{]/.test(value)) return value.split(/[[{]/).length > value.split(/[\]}]/).length;
  return /^[|>][-+\d]*\s*(?:#|$)/.test(value);
}

function offsetsOf(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const at = offset;
    offset += line.length + 1;
    return at;
  });
}
