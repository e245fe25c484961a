import type { Root, RootContent } from 'hast';

type Node = Root | RootContent;

/**
 * Begins the ids of a text's headings and unfolding parts with the name of the text, and the links that lead to them:
 * two biographies on one page may both have a heading "Books".
 *
 * @param tree of a text, which is changed
 * @param piece the beginning
 */
export function nameAnchors(tree: Root, piece: string): void {
  const named = new Set<string>();
  rename(tree, 'id', isAnchor, (id) => {
    named.add(id);
    return piece + id;
  });
  const lead = (link: string) => {
    const id = link.startsWith('#') ? decoded(link.slice(1)) : '';
    return named.has(id) ? `#${piece}${id}` : link;
  };
  rename(tree, 'href', () => true, lead);
  rename(tree, 'link', () => true, lead);
}

/** Footnotes have the name of their text already. */
function isAnchor(node: Node): boolean {
  return node.type === 'element'
    ? /^h[1-6]$/.test(node.tagName) && node.properties.id !== 'footnote-label'
    : node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Changes an attribute wherever it stands, in components too. */
function rename(
  node: Node,
  name: string,
  isMeant: (node: Node) => boolean,
  change: (value: string) => string,
): void {
  if (isMeant(node) && node.type === 'element') {
    const value = node.properties[name];
    if (typeof value === 'string') node.properties[name] = change(value);
  } else if (isMeant(node) && 'attributes' in node) {
    const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
    if (typeof found?.value === 'string') found.value = change(found.value);
  }
  if ('children' in node) for (const child of node.children) rename(child, name, isMeant, change);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
