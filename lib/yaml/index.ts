import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { findConflicts } from './conflicts';
import type { Edit, Place, Problem } from '../problem';
import { exceeds } from './limits';
import { explainErrors } from './errors';
import type { Mistake } from './mistakes';
import { misreadScalar } from './misread';
import { findSilentMistakes } from './silent';

/** A YAML text that was read: its plain data, and where each part of it stands. */
export interface YamlSource {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Finds the value at a path, or the nearest part above it that exists. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Finds the key at the end of a path, or the value where there is no such key. */
  placeOfKey(path: readonly PropertyKey[]): Place;
  /** Says how a value that was to be text was read instead; undefined when it is text. */
  misread(path: readonly PropertyKey[]): Misread | undefined;
}

/** Why a text was not read as text, and what to write instead. */
export interface Misread {
  /** Reads on after the field's name. */
  readonly message: string;
  readonly hint: string;
  readonly fix?: Edit;
}

/** Aliases that one file may expand to; a bomb is refused, a careful editor never gets near. */
const MAX_ALIASES = 50;

/**
 * Reads YAML 1.2 (core schema): dates stay strings, a key may stand once. Never throws.
 *
 * @param file the path to name in problems
 * @param text the YAML, with `\n` line ends
 * @param firstLine the line of the file on which the text begins, from 1
 * @returns the data (undefined when the syntax is broken) and the problems found
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlSource {
  const unreadable = refuse(file, text, firstLine);
  const source = unreadable.length > 0 ? '' : text;
  const counter = lineCounter(source);
  // Unique keys are looked for in silent.ts: the parser takes time in the square of their number.
  const options = { version: '1.2', prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(source, { ...options, stringKeys: true, logLevel: 'error' });
  const lines = source.split('\n');
  const pointAt = (offset: number) => {
    const { line, col } = counter.linePos(Math.min(offset, source.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeAt = (offset: number): Place => {
    const { line, column } = pointAt(offset);
    return { file, line: line + firstLine - 1, column };
  };
  const lineAt = (offset: number): string => lines[pointAt(offset).line - 1] ?? '';
  const problem = (offset: number, mistake: Mistake, severity: Problem['severity'] = 'error'): Problem => {
    const { message, hint, fix } = mistake;
    const at = placeAt(offset);
    const place = fix ? { ...at, column: fix.column } : at;
    return { ...place, severity, rule: 'yaml', message, hint, ...(fix && { fix: { ...place, ...fix } }) };
  };
  const broken = document.errors.length > 0 ? explainErrors(document, source) : [];
  const problems = [...unreadable, ...broken.map(({ offset, ...mistake }) => problem(offset, mistake))];
  if (problems.length === 0) {
    const silent = findSilentMistakes(document, source, lineAt);
    problems.push(...silent.map(({ offset, severity, ...mistake }) => problem(offset, mistake, severity)));
  }
  const isSound = problems.every(({ severity }) => severity !== 'error');
  const plain = isSound ? plainData(document) : { data: undefined };
  if (plain.refusal) problems.push(problem(0, plain.refusal));
  return {
    data: plain.data,
    problems,
    placeOf: (path) => placeAt(offsetOf(document, path)),
    placeOfKey: (path) => placeAt(keyOffsetOf(document, path)),
    misread: (path) => {
      const node: unknown = document.getIn(path, true);
      const last = path.at(-1);
      // An entry of a list has no key: with that of the list it would be written over the others.
      const key = typeof last === 'string' ? last : '';
      const found = misreadScalar(node, key, source);
      if (!found) return undefined;
      const { message, hint, old, quoted } = found;
      const fix = old === '' ? undefined : { ...placeAt(offsetOf(document, path)), old, new: quoted };
      return { message, hint, ...(fix && { fix }) };
    },
  };
}

/** Knows every line; the parser's own knows none behind the place where it gave up. */
function lineCounter(source: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of source.matchAll(/\n/g)) counter.addNewLine(index + 1);
  return counter;
}

/** What is not even parsed. */
function refuse(file: string, text: string, firstLine: number): Problem[] {
  const conflicts = findConflicts(file, text, firstLine);
  if (conflicts.length > 0) return conflicts;
  const { line, ...excess } = exceeds(text) ?? directive(text) ?? { line: undefined };
  if (line === undefined || !('message' in excess)) return [];
  return [{ file, line: line + firstLine, column: 1, severity: 'error', rule: 'yaml', ...excess }];
}

/** `%YAML 1.1` would make `no` mean false. */
function directive(text: string) {
  const line = text.split('\n').findIndex((one) => one.trim() !== '' && !one.startsWith('#'));
  if (!(text.split('\n')[line] ?? '').startsWith('%')) return undefined;
  return { message: 'a line that begins with % means nothing here', hint: 'Delete the line.', line };
}

function plainData(document: Document): { data: unknown; refusal?: Mistake } {
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch {
    const hint = 'Write the values out instead of using & and *.';
    return { data: undefined, refusal: { message: 'too many values are referred to with *', hint } };
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffsetOf(document: Document, path: readonly PropertyKey[]): number {
  const last = path.at(-1);
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return offsetOf(document, path);
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
  );
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
