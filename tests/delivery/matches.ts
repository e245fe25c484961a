import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import parser from 'postcss-selector-parser';

/**
 * A second opinion on selectors, which looks at elements and combinators where delivery looks at names. States and
 * pseudo-elements count as met.
 */
export function matchesSomething(selector: string, html: string): boolean {
  const elements = elementsOf(parse(html));
  return parser()
    .astSync(selector)
    .nodes.some((complex) => elements.some((element) => matchesComplex(element, complex.nodes)));
}

function matchesComplex(element: Tree.Element, nodes: readonly parser.Node[]): boolean {
  const at = nodes.findLastIndex((node) => parser.isCombinator(node));
  if (!nodes.slice(at + 1).every((node) => matchesSimple(element, node))) return false;
  const combinator = nodes[at];
  if (!combinator) return true;
  return related(element, combinator.toString().trim()).some((other) =>
    matchesComplex(other, nodes.slice(0, at)),
  );
}

function matchesSimple(element: Tree.Element, node: parser.Node): boolean {
  const attribute = (name: string) => element.attrs.find((entry) => entry.name === name)?.value;
  if (parser.isTag(node)) return element.tagName === node.value;
  if (parser.isClassName(node)) return (attribute('class') ?? '').split(' ').includes(node.value);
  if (parser.isIdentifier(node)) return attribute('id') === node.value;
  if (parser.isAttribute(node))
    return (
      node.attribute === 'open' ||
      matchesAttribute(attribute(node.attribute), node.operator, node.value ?? '')
    );
  if (!parser.isPseudo(node)) return true;
  if (node.value === ':not')
    return !node.nodes.some((inner) => isPlain(inner) && matchesComplex(element, inner.nodes));
  if (/^:(is|where)$/.test(node.value))
    return node.nodes.some((inner) => matchesComplex(element, inner.nodes));
  return node.value !== ':root' || element.tagName === 'html';
}

function matchesAttribute(value: string | undefined, operator: string | undefined, wanted: string): boolean {
  if (value === undefined || operator === undefined) return value !== undefined;
  if (operator === '^=') return value.startsWith(wanted);
  if (operator === '$=') return value.endsWith(wanted);
  if (operator === '*=') return value.includes(wanted);
  return operator === '~=' ? value.split(' ').includes(wanted) : value === wanted;
}

function isPlain(selector: parser.Selector): boolean {
  return selector.nodes.every((node) => !parser.isPseudo(node));
}

function related(element: Tree.Element, combinator: string): Tree.Element[] {
  const parent = element.parentNode;
  const above = parent && defaultTreeAdapter.isElementNode(parent) ? [parent] : [];
  if (combinator === '>') return above;
  if (combinator === '') return above.flatMap((one) => [one, ...related(one, '')]);
  const siblings = (parent?.childNodes ?? []).filter((node) => defaultTreeAdapter.isElementNode(node));
  const before = siblings.slice(0, siblings.indexOf(element));
  return combinator === '+' ? before.slice(-1) : before;
}

function elementsOf(parent: Tree.ParentNode): Tree.Element[] {
  return parent.childNodes.flatMap((node) =>
    defaultTreeAdapter.isElementNode(node) ? [node, ...elementsOf(node)] : [],
  );
}
