import { isMap, isScalar, isSeq } from 'yaml';
import { quote } from './quotes';

/** How a text was read instead, and what to write. */
interface MisreadScalar {
  readonly message: string;
  readonly hint: string;
  /** As written; empty where nothing is. */
  readonly old: string;
  readonly quoted: string;
}

/**
 * Says how a value that was to be text was read.
 *
 * @param node of the document, at the value
 * @param key the field's name
 * @param text the document was read from
 * @returns undefined when the value is text, or no value
 */
export function misreadScalar(node: unknown, key: string, text: string): MisreadScalar | undefined {
  if (isSeq(node) || isMap(node)) {
    const old = text.slice(node.range?.[0], node.range?.[1]).trimEnd();
    if (!/^[[{]/.test(old) || old.includes('\n')) return undefined;
    const what = isSeq(node) ? 'a list' : 'a group of fields';
    return advise(`is read as ${what}, because it begins with ${old.charAt(0)}`, key, old, old);
  }
  if (!isScalar(node) || typeof node.value === 'string') return undefined;
  const old = text.slice(node.range?.[0], node.range?.[1]);
  if (node.value === null && old === '') {
    const comment = node.comment?.split('\n')[0] ?? '';
    if (comment === '' || comment.startsWith(' '))
      return {
        message: 'is empty',
        hint: key === '' ? 'Write a text.' : `Write a text behind ${key}:`,
        old: '',
        quoted: '',
      };
    return advise('is empty, because # begins a comment', key, '', `#${comment}`);
  }
  return advise(`is read as ${kindOf(node.value)}`, key, old, old);
}

function advise(message: string, key: string, old: string, meant: string): MisreadScalar {
  const quoted = quote(meant);
  return { message, hint: `Put it in quotes: ${key === '' ? '' : `${key}: `}${quoted}`, old, quoted };
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing at all';
  if (typeof value === 'boolean') return `${value ? 'yes' : 'no'} and not as text`;
  return `the number ${String(value)}`;
}
