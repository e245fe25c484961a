import type { Text } from '../rule';

/** A node of a parsed text, as far as its place goes. */
interface Spanned {
  readonly type: string;
  readonly children?: readonly Spanned[];
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

/**
 * Finds where code and comments stand in a text: what is in them means nothing.
 *
 * @param text parsed
 * @returns whether an offset of the body lies in code or in a comment
 */
export function codeIn({ tree, source: { body } }: Text): (offset: number) => boolean {
  const spans: [from: number, to: number][] = [];
  const open: Spanned[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const { start, end } = node.position ?? {};
    if (/^(?:code|inlineCode)$/.test(node.type)) spans.push([start?.offset ?? 0, end?.offset ?? 0]);
    for (const child of node.children ?? []) open.push(child);
  }
  const source = body?.text ?? '';
  for (let from = source.indexOf('<!--'); from >= 0;) {
    const end = source.indexOf('-->', from);
    if (end < 0) break;
    spans.push([from, end]);
    from = source.indexOf('<!--', end);
  }
  return (offset) => spans.some(([from, to]) => offset >= from && offset < to);
}
