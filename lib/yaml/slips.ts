import { parseDocument, type YAMLError } from 'yaml';
import { blockLines, type BlockLine } from './block-lines';
import { readFlow, type FlowFault } from './flow';

/** What a text holds that no parser can read, and the text without it. */
export interface Slips {
  readonly found: readonly FlowFault[];
  /** As long as the text, line by line; a placeholder stands where something was wrong. */
  readonly rest: string;
}

/** More than anybody mends before looking again. */
const MOST = 20;

/**
 * Finds what is wrong within one value: a slip between brackets, a quote that is not closed, a space that is none. The
 * parser reports such things where it gives up, which may be at the end of the file.
 *
 * @param text that the parser could not read
 */
export function findSlips(text: string): Slips {
  const seen = foreignSpaces(text);
  const typed = withReplaced(
    text,
    seen.map(({ offset, fix }) => ({ offset, end: offset + fix.old.length, instead: fix.new })),
  );
  // In a text of several lines such a space is only a space.
  const isMended = seen.length > 0 && errorsIn(typed).length < errorsIn(text).length;
  const [spaces, readable] = isMended ? [seen, typed] : [[], text];
  const lines = blockLines(readable);
  const keys = new Set([...lines.flatMap(({ key }) => key ?? []), ...flowKeys(readable)]);
  let count = 0;
  const slips = lines.flatMap((line) => {
    if (count >= MOST) return [];
    const fault = /^[[{]/.test(line.value)
      ? betweenBrackets(readable, line, keys)
      : openQuote(readable, line);
    count += fault ? 1 : 0;
    return fault ? [{ fault, line }] : [];
  });
  const rest = withReplaced(
    readable,
    slips.map(({ fault, line }) => {
      const end = isOpen(fault) ? endOfLine(text, line.valueOffset) : line.end;
      return { offset: line.valueOffset, end, instead: 'x' };
    }),
  );
  return { found: [...spaces, ...slips.map(({ fault }) => fault)], rest };
}

function betweenBrackets(
  text: string,
  { value, valueOffset, end }: BlockLine,
  keys: ReadonlySet<string>,
): FlowFault | undefined {
  if (errorsIn(text.slice(valueOffset, end)).length === 0) return undefined;
  const reading = readFlow(text, valueOffset, end, keys);
  const first = value.charAt(0);
  const isEnclosed = new RegExp(`\\${first === '[' ? ']' : '}'}\\s*(?:#.*)?$`).test(value);
  if ('fault' in reading) {
    // A text that begins with a bracket, `[Draft] Coffee: and cake`, is one of the parser's own errors.
    const isText = !isEnclosed && new RegExp(`^[^,:]*\\${first === '[' ? ']' : '}'}`).test(value);
    return isText ? undefined : reading.fault;
  }
  const behind = text.slice(reading.at, end).trim();
  if (!/^[,}\]]/.test(behind)) return undefined;
  const message = `${behind.charAt(0)} stands behind the bracket that ends ${first === '[' ? 'the list' : 'the group'}`;
  return {
    offset: text.indexOf(behind, reading.at),
    message,
    hint: 'Delete it, or look for a bracket too many before it.',
  };
}

function openQuote(text: string, { key, value, valueOffset, end }: BlockLine): FlowFault | undefined {
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return undefined;
  const closed = mark === '"' ? /^"(?:[^"\\]|\\[^])*"/ : /^'(?:[^']|'')*'/;
  if (closed.test(text.slice(valueOffset, end))) return undefined;
  const field = key === undefined ? '- ' : `${key}: `;
  const hint = `Write ${mark} where the text ends: ${field}${value.trimEnd()}${mark}`;
  return { offset: valueOffset, message: 'a quote is not closed', hint };
}

const foreign = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const atStart = new RegExp(`^ *${foreign.source}(?:\\s|${foreign.source})*`);
const behindColon = new RegExp(`^(\\s*(?:- +)*[A-Za-z][\\w-]*:) *${foreign.source}[\\s]*`);

/** Spaces that word processors and web pages use, where YAML knows only the one of the keyboard. */
function foreignSpaces(text: string): (FlowFault & { readonly fix: { old: string; new: string } })[] {
  if (!foreign.test(text)) return [];
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const offset = start;
    start += line.length + 1;
    const hint = 'Type it again, or let npm run check -- --fix do so.';
    const [old = ''] = atStart.exec(line) ?? [];
    const instead = old.replace(/\s/g, ' ');
    const indent =
      old === '' || old.length === line.length
        ? []
        : [
            {
              ...{ offset, hint, fix: { old, new: instead } },
              message: 'a space at the beginning of this line is one that YAML does not know',
            },
          ];
    const [whole = '', field = ''] = behindColon.exec(line) ?? [];
    const gap = whole.slice(field.length);
    const fix = { old: gap, new: ' '.repeat(gap.length) };
    const message = `the space behind ${field.replace(/^[\s-]*/, '')} is one that YAML does not know`;
    return [...indent, ...(whole === '' ? [] : [{ offset: offset + field.length, message, hint, fix }])];
  });
}

function flowKeys(text: string): string[] {
  return [...text.matchAll(/[{,]\s*([a-z][\w-]*):\s/g)].map(([, key = '']) => key);
}

function errorsIn(text: string): readonly YAMLError[] {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false }).errors;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Keeps the length and the line breaks of what is replaced. */
function withReplaced(
  text: string,
  parts: readonly { offset: number; end: number; instead: string }[],
): string {
  let from = 0;
  const pieces = parts.map(({ offset, end, instead }) => {
    const before = text.slice(from, Math.max(offset, from));
    const blank = text.slice(Math.max(offset, from), Math.max(end, from)).replace(/[^\n]/g, ' ');
    from = Math.max(end, from);
    return before + instead.slice(0, blank.length) + blank.slice(instead.length);
  });
  return pieces.join('') + text.slice(from);
}

/** What is not closed seemed to go on below, and most often does not. */
function isOpen({ message }: FlowFault): boolean {
  return message.endsWith('is not closed');
}
