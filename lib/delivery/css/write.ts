import type { CssNode, Group } from './sheet';

/**
 * Writes the living part of a sheet. What is empty goes, with one exception: a layer takes its rank where its name comes
 * first (CSS Cascading 5, "Layer Ordering"), so an emptied block leaves its name when no earlier statement has given it.
 * A layer named under a condition has its rank only while the condition holds.
 */
export function write(nodes: readonly CssNode[], alive: ReadonlySet<string>): string {
  return writeAll(nodes, { alive, ranked: new Set(), path: '' });
}

interface Writing {
  alive: ReadonlySet<string>;
  /** Full names of the layers that have their rank. */
  ranked: Set<string>;
  path: string;
}

function writeAll(nodes: readonly CssNode[], writing: Writing): string {
  const pieces: string[] = [];
  let isOpen = false;
  for (const node of nodes) {
    const text = writeNode(node, writing);
    if (!text) continue;
    pieces.push(isOpen ? `;${text}` : text);
    isOpen = node.kind === 'declaration';
  }
  return pieces.join('');
}

function writeNode(node: CssNode, writing: Writing): string {
  switch (node.kind) {
    case 'declaration':
      return node.defines && !writing.alive.has(node.defines) ? '' : node.text;
    case 'definition':
      return writing.alive.has(node.name) ? node.text : '';
    case 'verbatim':
      node.layers.forEach((layer) => rank(writing, layer));
      return node.text;
    case 'group':
      return writeGroup(node, writing);
    case 'rule': {
      const body = writeAll(node.children, writing);
      return body && `${node.selectors.map(({ text }) => text).join(',')}{${body}}`;
    }
  }
}

function writeGroup({ head, layer, children }: Group, writing: Writing): string {
  if (layer === undefined) {
    const isLayer = /^@layer$/i.test(head);
    const inside = isLayer
      ? { ...writing, ranked: new Set<string>(), path: '' }
      : { ...writing, ranked: new Set(writing.ranked) };
    const body = writeAll(children, inside);
    return body && `${head}{${body}}`;
  }
  const isRanked = writing.ranked.has(writing.path + layer);
  rank(writing, layer);
  const body = writeAll(children, { ...writing, path: `${writing.path}${layer}.` });
  if (body) return `${head}{${body}}`;
  return isRanked ? '' : `${head};`;
}

function rank({ ranked, path }: Writing, layer: string): void {
  const parts = (path + layer).split('.');
  for (const [index] of parts.entries()) ranked.add(parts.slice(0, index + 1).join('.'));
}
