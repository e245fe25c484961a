import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place, Problem } from './problem';

/** A YAML text that was read: its plain data, and where each part of it stands. */
export interface YamlSource {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Finds the value at a path, or the nearest part above it that exists. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Finds the key at the end of a path, or the value where there is no such key. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

/** Aliases that one file may expand to; a bomb is refused, a careful editor never gets near. */
const MAX_ALIASES = 50;

/**
 * Reads YAML 1.2 (core schema): dates stay strings, a key may stand once.
 *
 * @param file the path to name in problems
 * @param text the YAML, with `\n` line ends
 * @param firstLine the line of the file on which the text begins, from 1
 * @returns the data (undefined when the syntax is broken) and the problems found
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problem = (offset: number, message: string, severity: Problem['severity'] = 'error'): Problem => {
    return { ...placeAt(offset), severity, rule: 'yaml', message, hint: cureOf(message) };
  };
  const problems = [
    ...document.errors.map((error) => problem(error.pos[0], firstSentence(error.message))),
    ...document.warnings.map((error) => problem(error.pos[0], firstSentence(error.message), 'warning')),
  ];
  const { data, refusal } = plainData(document);
  if (refusal) problems.push(problem(0, refusal));
  return {
    data,
    problems,
    placeOf: (path) => placeAt(offsetOf(document, path)),
    placeOfKey: (path) => placeAt(keyOffsetOf(document, path)),
  };
}

function plainData(document: Document): { data: unknown; refusal?: string } {
  if (document.errors.length > 0) return { data: undefined };
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    return {
      data: undefined,
      refusal: error instanceof Error ? firstSentence(error.message) : 'cannot be read',
    };
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

function firstSentence(message: string): string {
  const [sentence = message] = message.split('\n');
  return sentence.replace(/\.$/, '');
}

/** What to write instead, for the mistakes that researchers make most often. */
function cureOf(message: string): string | undefined {
  if (/tab/i.test(message)) return 'Indent with spaces; YAML does not allow tabs.';
  if (/unique/.test(message)) return 'This key stands here twice; keep one of them.';
  if (/nested mappings|implicit keys|implicit map/i.test(message)) {
    return 'A value that contains ": " stands in quotes, for example title: "Call: part two".';
  }
  if (/quote/i.test(message)) return 'A text that begins with a quote ends with the same quote.';
  if (/indent/i.test(message)) return 'Entries of one list or block begin in the same column.';
  if (/alias/i.test(message)) return 'Write the value out instead of using & and *.';
  return undefined;
}
