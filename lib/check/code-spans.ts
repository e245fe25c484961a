import type { Text } from './rule';

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
 * Finds where code stands in a text: what is in it is shown, and means nothing.
 *
 * @param text parsed
 * @returns whether an offset of the body lies in code
 */
export function codeIn({ tree }: Text): (offset: number) => boolean {
  const spans: [from: number, to: number][] = [];
  const open: Spanned[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const { start, end } = node.position ?? {};
    if (/^(?:code|inlineCode)$/.test(node.type)) spans.push([start?.offset ?? 0, end?.offset ?? 0]);
    for (const child of node.children ?? []) open.push(child);
  }
  return (offset) => spans.some(([from, to]) => offset >= from && offset < to);
}
