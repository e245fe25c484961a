import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import { readYaml } from '../yaml';

/** A changed text, or in a sentence why it was left alone. */
export type Inserted = { readonly text: string } | { readonly refusal: string };

/**
 * Puts an entry into a list of a YAML text, and changes nothing else of the text, comments and blank lines included.
 *
 * @param text YAML with `\n` line ends
 * @param path leads to the list
 * @param index where in the list it goes, from 0 to its length
 * @param entry plain data
 */
export function insertEntry(
  text: string,
  path: readonly (string | number)[],
  index: number,
  entry: unknown,
): Inserted {
  const document = parseDocument(text, { version: '1.2' });
  const where = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const list: unknown = document.getIn(path, true);
  if (document.errors.length > 0) return { refusal: 'it is not written as YAML: npm run check says where' };
  let result: string | undefined;
  if (isSeq(list) && list.items.length > 0) {
    if (list.flow)
      return { refusal: `"${where}" stands in brackets: write it as lines that begin with "- "` };
    const column = columnOf(text, list.range?.[0] ?? 0);
    const starts = list.items.map((item) => (isNode(item) ? (item.range?.[0] ?? 0) : 0));
    const ends = list.items.map((item) => endOf(item));
    const spaced = list.items.length > 1 && /\n[^\S\n]*\n/.test(text.slice(ends.at(-2), starts.at(-1)));
    const block = blockOf(entry, column);
    if (index > 0) result = putAfter(text, ends[index - 1] ?? 0, spaced ? `\n${block}` : block);
    else result = putAfter(text, lineStart(text, list.range?.[0] ?? 0) - 1, spaced ? `${block}\n` : block);
  } else if (isMap(parent)) {
    const key = keyOf(parent, path.at(-1));
    const isEmpty = isSeq(list) || list === null || (isScalar(list) && list.value === null);
    if (key === undefined || !isEmpty) return { refusal: `it has no list "${where}"` };
    // `sessions: []` and `sessions:` alike: what stands for nothing goes, what is written behind it stays.
    const brackets = isSeq(list) ? list.range : undefined;
    const bare = brackets ? text.slice(0, brackets[0]).trimEnd() + text.slice(brackets[1]) : text;
    result = putAfter(bare, key, blockOf(entry, columnOf(text, key) + 2));
  }
  if (result === undefined) return { refusal: `it has no list "${where}"` };
  return holds(text, result, path, index, entry)
    ? { text: result }
    : { refusal: 'it is written in an unusual way' };
}

function blockOf(entry: unknown, column: number): string {
  return stringify([entry], { lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(column));
}

/** Puts whole lines below the line in which an offset lies; -1 is before the first line. */
function putAfter(text: string, offset: number, lines: string): string {
  if (offset < 0) return lines + text;
  const end = text.indexOf('\n', offset);
  return end < 0 ? `${text}\n${lines}` : text.slice(0, end + 1) + lines + text.slice(end + 1);
}

/** Where the last word of a node ends; the node's own range includes blank lines and comments below it. */
function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(endOf(node.key), endOf(node.value));
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return isNode(node) && node.range ? node.range[1] - 1 : 0;
}

function keyOf(map: YAMLMap, name: string | number | undefined): number | undefined {
  const key = map.items.find((item) => isScalar(item.key) && item.key.value === name)?.key;
  return isScalar(key) ? key.range?.[0] : undefined;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether the new text says what the old one did, and the entry. */
function holds(
  before: string,
  after: string,
  path: readonly (string | number)[],
  index: number,
  entry: unknown,
): boolean {
  const [old, now] = [readYaml('', before), readYaml('', after)];
  if (old.problems.length + now.problems.length > 0) return false;
  const expected = parseDocument(before, { version: '1.2' });
  const list: unknown = expected.getIn(path, true);
  if (isSeq(list)) list.items.splice(index, 0, expected.createNode(entry));
  else expected.setIn(path, [entry]);
  return isDeepStrictEqual(expected.toJS(), now.data);
}
