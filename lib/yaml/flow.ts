import { parseDocument } from 'yaml';
import { quote, whyQuotes, withoutQuotes } from './quotes';

/** What is wrong between brackets, and where: offsets in the text. */
export interface FlowFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  readonly fix?: { readonly old: string; readonly new: string };
}

type Reading = { readonly at: number } | { readonly fault: FlowFault };

const colonInIt = 'has a colon in it, behind which YAML expects another value';

/** Where an entry stands: its key, and the bracket that began its list or group. */
interface Entry {
  readonly key: string;
  readonly open: number;
}

const keyAt = /(?:"([^"\n]*)"|'([^'\n]*)'|([^\s,[\]{}"'#:&*!|>@`%-][^,[\]{}#:"'\n]*?))\s*:(?=\s|$)/y;
const nextKey = /,\s*["']?[A-Za-z][\w-]*["']?\s*:(?=\s|$)/y;
const wordBeforeColon = /\s([A-Za-z_][\w-]*)$/;
/** What is a value of a field rather than the middle of a sentence: a time, a date, an address, a list, a number. */
const plainlyValue = /^(?:\d|https?:|mailto:|\/|[[{"'])/;

/**
 * Looks for the first mistake between brackets, entry by entry.
 *
 * @param text of a file
 * @param from where the bracket stands
 * @param end where the text that may belong to it ends
 * @param keys that stand elsewhere in the file: what looks like one of them is one
 * @returns where the brackets end, or what is wrong before that
 */
export function readFlow(text: string, from: number, end: number, keys: ReadonlySet<string>): Reading {
  return readCollection(from);

  function readCollection(open: number): Reading {
    const close = text.charAt(open) === '{' ? '}' : ']';
    let at = skip(open + 1);
    while (at < end) {
      const character = text.charAt(at);
      if (character === close) return { at: at + 1 };
      if (character === '}' || character === ']') return { fault: unclosed(open) };
      if (character === ',') at = skip(at + 1);
      else {
        const entry = readEntry(at, open);
        if ('fault' in entry) return entry;
        at = skip(entry.at);
      }
    }
    return { fault: unclosed(open) };
  }

  function readEntry(at: number, open: number): Reading {
    keyAt.lastIndex = at;
    const found = keyAt.exec(text);
    const key = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
    const begin = found && keyAt.lastIndex <= end ? skipBlanks(keyAt.lastIndex) : at;
    return readValue(begin, { key: found ? key : '', open });
  }

  function readValue(at: number, entry: Entry): Reading {
    const first = text.charAt(at);
    if (at >= end || /[,}\]]/.test(first)) return { at };
    if (first === '"' || first === "'") return readQuoted(at, entry);
    if (first === '[' || first === '{') {
      const inner = readCollection(at);
      return 'fault' in inner ? inner : behind(at, inner.at, entry);
    }
    if (first === '#') return { fault: comment(at, at, entry) };
    if (/[@`%|>]/.test(first)) return { fault: inQuotes(at, entry) };
    for (let index = at; index < end; index += 1) {
      const character = text.charAt(index);
      if (/[,}\]]/.test(character)) return { at: index };
      if (/[[{]/.test(character)) return { fault: inQuotes(at, entry, `has ${character} in it`) };
      if (character === '#' && /\s/.test(text.charAt(index - 1))) return { fault: comment(at, index, entry) };
      if (character === ':' && /^[\s,[\]{}]?$/.test(text.charAt(index + 1))) {
        return { fault: colon(at, index, entry) };
      }
    }
    return { at: end };
  }

  function readQuoted(at: number, entry: Entry): Reading {
    const pattern = text.charAt(at) === '"' ? /"(?:[^"\\]|\\.)*"/y : /'(?:[^']|'')*'/y;
    pattern.lastIndex = at;
    const isClosed = pattern.test(text) && pattern.lastIndex <= end;
    return isClosed ? behind(at, pattern.lastIndex, entry) : { fault: openQuote(at, entry) };
  }

  /** What follows a value in quotes or brackets is a comma, or the end. */
  function behind(at: number, after: number, entry: Entry): Reading {
    const next = skip(after);
    if (next >= end || /[,}\]]/.test(text.charAt(next))) return { at: next };
    const [, word] = /^["']?([A-Za-z_][\w-]*)["']?\s*:(?=\s|$)/.exec(text.slice(next, end)) ?? [];
    if (word !== undefined) return { fault: noComma(next, word) };
    const first = text.charAt(at);
    if (first === '"' || first === "'") {
      return {
        fault: /,\s*[\w-]+:\s/.test(text.slice(at, after)) ? openQuote(at, entry) : inQuotes(at, entry),
      };
    }
    if (/[[{"']/.test(text.charAt(next))) return { fault: noComma(next, text.charAt(next)) };
    const last = text.charAt(after - 1);
    const message = `${calling(entry)} goes on behind the ${last} that ends it`;
    const value = extentOf(at, entry.open).value;
    const hint = `If it is text, put it in quotes: ${written(entry, quote(value))}; if not, put all of it before the ${last}.`;
    return { fault: { offset: at, message, hint } };
  }

  function colon(at: number, index: number, entry: Entry): FlowFault {
    const [, word] = wordBeforeColon.exec(text.slice(at, index)) ?? [];
    const isKey = word !== undefined && keys.has(word);
    const rest = text.slice(index + 1, end).trimStart();
    const before = text.slice(at, index - (word?.length ?? 0)).trim();
    const isValue = plainlyValue.test(before) && !/\s/.test(before);
    if (word !== undefined && (isKey || isValue || plainlyValue.test(rest)))
      return noComma(index - word.length, word);
    if (word === undefined || word !== word.toLowerCase()) return inQuotes(at, entry, colonInIt);
    const { hint, message } = inQuotes(at, entry, colonInIt);
    const advice = `Write a comma before ${word}, if it is a field; if not, put the text in quotes`;
    return { offset: at, message, hint: `${advice}${hint.slice(hint.indexOf(':'))}` };
  }

  function comment(at: number, index: number, entry: Entry): FlowFault {
    const fault = inQuotes(at, entry, 'ends at the #');
    const message = `${calling(entry)} ${at === index ? 'is empty' : 'ends early'}: # begins a comment, which goes on to the end of the line`;
    const { fix, ...advice } = { ...fault, message, offset: index };
    // Behind a # with a space there is a comment more often than not.
    if (/\s/.test(text.charAt(index + 1))) return advice;
    return fix && at === index ? { ...advice, fix } : { ...advice, offset: at, ...(fix && { fix }) };
  }

  function inQuotes(at: number, entry: Entry, why?: string): FlowFault {
    const { value, isCertain } = extentOf(at, entry.open);
    const quoted = quote(withoutQuotes(value));
    const message = `${calling(entry)} ${why ?? whyQuotes(value) ?? 'is not closed'}`;
    const hint = `Put it in quotes: ${written(entry, quoted)}`;
    const isMending = isCertain && entry.key !== '' && !/\\["']/.test(value) && mends(at, value, quoted);
    return { offset: at, message, hint, ...(isMending && { fix: { old: value, new: quoted } }) };
  }

  /** Whether the parser comes further with the value in quotes. */
  function mends(at: number, old: string, instead: string): boolean {
    const mended = `${text.slice(from, at)}${instead}${text.slice(at + old.length, end)}`;
    const [error] = parseDocument(mended, { prettyErrors: false, uniqueKeys: false }).errors;
    return error === undefined || error.pos[0] > at - from + instead.length;
  }

  /** A value up to the next field or the bracket that ends its group, whatever stands in it. */
  function extentOf(at: number, open: number): { value: string; isCertain: boolean } {
    let depth = 0;
    let index = at;
    for (; index < end; index += 1) {
      const character = text.charAt(index);
      nextKey.lastIndex = index;
      if (character === '\n' || (character === ',' && (text.charAt(open) === '[' || nextKey.test(text))))
        break;
      if (/[[{]/.test(character)) depth += 1;
      else if (/[\]}]/.test(character) && --depth < 0) break;
    }
    const value = text.slice(at, index).trimEnd();
    const isCertain =
      depth <= 0 && index < end && text.charAt(index) !== '\n' && !/\s[a-z][\w-]*: /.test(value);
    return { value, isCertain };
  }

  function openQuote(at: number, entry: Entry): FlowFault {
    const { value } = extentOf(at, entry.open);
    const mark = text.charAt(at);
    const hint = `Write ${mark} where the text ends: ${written(entry, `${value}${mark}`)}`;
    return { offset: at, message: 'a quote is not closed', hint };
  }

  function unclosed(open: number): FlowFault {
    const isList = text.charAt(open) === '[';
    const hint = `Write ${isList ? '] where the list' : '} where the group'} ends: ${isList ? '[one, two]' : '{ key: value, key: value }'}.`;
    return { offset: open, message: 'a bracket is not closed', hint };
  }

  function skip(at: number): number {
    const index = skipBlanks(at);
    // Only behind a line break or a comma can a comment be meant; a value that begins with # is looked at above.
    if (
      text.charAt(index) !== '#' ||
      !/\s/.test(text.charAt(index + 1)) ||
      !text.slice(index, end).includes('\n')
    )
      return index;
    return skip(text.indexOf('\n', index));
  }

  function skipBlanks(at: number): number {
    let index = at;
    while (index < end && /\s/.test(text.charAt(index))) index += 1;
    return index;
  }
}

function noComma(offset: number, before: string): FlowFault {
  return { offset, message: 'a comma is missing', hint: `Write a comma before ${before}.` };
}

function calling({ key }: Entry): string {
  return key === '' ? 'this entry' : key;
}

function written({ key }: Entry, value: string): string {
  return key === '' ? value : `${key}: ${value}`;
}
