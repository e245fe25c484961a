import { parseDocument, type ErrorCode, type YAMLError } from 'yaml';
import { fieldIn, quote, whyQuotes, withoutQuotes } from './quotes';

/** A mistake of syntax in an editor's words. */
export interface Mistake {
  readonly message: string;
  readonly hint: string;
  /** Whether it is what the parser says, and no cause was found on the line. */
  readonly isPlain?: boolean;
  /** What to put in place of a value; the column is that of the value, from 1. */
  readonly fix?: { readonly column: number; readonly old: string; readonly new: string };
}

const indent = 'Entries of one list or one group begin in the same column, with spaces before them.';

/** For every code of the `yaml` package (https://eemeli.org/yaml/#errors): none of its own words reaches an editor. */
const sentences: Readonly<Record<ErrorCode, readonly [message: string, hint: string]>> = {
  ALIAS_PROPS: ['* and & stand before the same value', 'Write the value out instead of using & and *.'],
  BAD_ALIAS: [
    'a name behind * or & is missing or not clear',
    'Write the value out instead of using & and *.',
  ],
  BAD_COLLECTION_TYPE: ['the ! before this value does not fit it', 'Delete the word that begins with !.'],
  BAD_DIRECTIVE: ['a line that begins with % means nothing here', 'Delete the line.'],
  BAD_DQ_ESCAPE: ['\\ means something of its own in double quotes', "Put the text in single quotes: '…'."],
  BAD_INDENT: ['this line begins in the wrong column', indent],
  BAD_PROP_ORDER: ['! or & stands in the wrong place', 'Delete it; values need neither.'],
  BAD_SCALAR_START: [
    'this value begins with a character that YAML keeps for itself',
    'Put it in quotes: "…".',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['lines that belong together do not begin in the same column', indent],
  BLOCK_IN_FLOW: ['a list with dashes stands inside brackets', 'Write it in brackets too: [one, two].'],
  DUPLICATE_KEY: ['this key stands here twice', 'Keep one of them.'],
  IMPOSSIBLE: ['this cannot be read as YAML', 'Compare it with the lines above.'],
  KEY_OVER_1024_CHARS: [
    'a key is longer than a thousand characters',
    'Look for a line without its colon above.',
  ],
  MISSING_CHAR: ['a colon or a comma is missing', 'A field is written key: value, a list [one, two].'],
  MULTILINE_IMPLICIT_KEY: [
    'this line has no colon',
    'A field is written key: value, with a space behind the colon.',
  ],
  MULTIPLE_ANCHORS: ['two & stand before one value', 'Delete both; values need no name.'],
  MULTIPLE_DOCS: ['a line with --- or ... ends the file before its end', 'Delete the line.'],
  MULTIPLE_TAGS: ['two ! stand before one value', 'Delete both; values need no type.'],
  NON_STRING_KEY: ['this key is a list or a group, not a word', 'A field is written key: value.'],
  RESOURCE_EXHAUSTION: ['lists and groups stand in each other too deep', 'Close brackets where a list ends.'],
  TAB_AS_INDENT: [
    'a tab stands at the beginning of the line',
    'Indent with spaces; YAML does not allow tabs.',
  ],
  TAG_RESOLVE_FAILED: [
    '! before a value begins a type, and no types are known here',
    'Put the value in quotes.',
  ],
  UNEXPECTED_TOKEN: ['this does not belong here', 'A bracket or a quote above may be missing or too many.'],
};

/** Errors that no quotes around a value would mend. */
const elsewhere: readonly ErrorCode[] = ['TAB_AS_INDENT', 'MULTIPLE_DOCS', 'BAD_INDENT', 'BAD_DQ_ESCAPE'];

/** Errors that a mistake one line further up brings with it. */
const echoes: readonly ErrorCode[] = ['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN'];

/**
 * Puts an error of the parser into an editor's words.
 *
 * @param error of the `yaml` package
 * @param line the line it stands on
 */
export function describeMistake({ code, message }: YAMLError, line: string): Mistake {
  if (/closing ["']quote/.test(message)) {
    return {
      message: 'a quote is not closed',
      hint: 'A text that begins with a quote ends with the same quote.',
    };
  }
  const open = /^Flow (sequence|map) .*end with a (.)$/.exec(message)?.[2];
  if (open) return { message: 'a bracket is not closed', hint: `Write ${open} where the list ends.` };
  if (elsewhere.includes(code)) return plain(code);
  return needsQuotes(line) ?? noSpace(line) ?? plain(code);
}

function plain(code: ErrorCode): Mistake {
  const [message, hint] = sentences[code];
  return { message, hint, isPlain: true };
}

/**
 * Says that a field's value stands in need of quotes, if something in it looks so.
 *
 * @param line with the field
 */
export function needsQuotes(line: string): Mistake | undefined {
  const written = fieldIn(line);
  if (!written) return undefined;
  const { key, value, column } = written;
  const why = whyQuotes(value);
  if (!why || isWhole(value)) return undefined;
  const quoted = quote(withoutQuotes(value));
  const hint = `Put it in quotes: ${key}: ${quoted}`;
  // Fields without their brackets: in quotes they would be one text.
  if (/^[^"'].*, *[a-z][\w-]*: /.test(value)) return fieldsInLine(line, key, hint);
  return { message: `${key} ${why}`, hint, fix: { column, old: value, new: quoted } };
}

function fieldsInLine(line: string, key: string, advice: string): Mistake {
  const isEntry = /^\s*- /.test(line);
  const instead = isEntry ? `- { ${key}: … }` : `{ ${key}: … }`;
  const cure = `Put each on a line of its own, or brackets around all of them: ${instead}`;
  const hint = `${cure}\nIf it is one text, put it in quotes${advice.slice(advice.indexOf(':'))}`;
  return { message: 'several fields stand on one line', hint };
}

/** Whether a value in quotes or brackets is right as it stands: then what is wrong is around it. */
function isWhole(value: string): boolean {
  return /^[[{"']/.test(value) && parseDocument(value, { prettyErrors: false }).errors.length === 0;
}

function noSpace(line: string): Mistake | undefined {
  const [, key, value] = /^\s*(?:- )?([a-z][\w-]{0,40}):([^\s:].*)$/i.exec(line.slice(0, 1000)) ?? [];
  if (key === undefined || value === undefined || value.startsWith('//')) return undefined;
  return { message: `no space stands behind ${key}:`, hint: `Write ${key}: ${value}` };
}

/**
 * Leaves one error for each mistake: the parser, once astray, complains again on the same line and on the next, and after a tab
 * of all that follows.
 *
 * @param errors in the order of their places
 * @param lineOf the line of an error
 */
export function withoutEchoes(
  errors: readonly YAMLError[],
  lineOf: (error: YAMLError) => number,
): YAMLError[] {
  const kept: YAMLError[] = [];
  let last = -1;
  for (const error of errors) {
    const line = lineOf(error);
    const isAstray = error.code !== 'TAB_AS_INDENT' && kept.some(({ code }) => code === 'TAB_AS_INDENT');
    const isEcho = isAstray || line <= last || (line === last + 1 && echoes.includes(error.code));
    if (!isEcho && kept.length < 20) kept.push(error);
    last = Math.max(last, line);
  }
  return kept;
}
