import parser from 'postcss-selector-parser';
import type { PageFacts } from '../facts';

/** Whether a selector can match in a page, now or after something the visitor or an island does. */
export type SelectorTest = (facts: PageFacts) => boolean;

const stateAttribute = /^(open|hidden|disabled|checked|selected|inert|value|style|class|aria-.+)$/;
const anyOf = /^:(is|where|matches|has|(-webkit-|-moz-)any)$/i;
const formParts =
  /^::(file-selector-button|-webkit-(date|search|inner|outer|file|color|slider|meter|progress)|-moz-(range|color|progress|focus-inner))/i;
const always: SelectorTest = () => true;

/**
 * Reads a selector into a question to a page (Selectors 4). It asks whether each simple selector can be met somewhere in
 * the page, not whether they meet: too much may stay, nothing that matches may go. What a browser changes by itself
 * (`:hover`, `[open]`, `::backdrop`) can always be met; `:not()` excludes nothing; `:is()`, `:where()` and `:has()` need
 * one of their arguments. A selector that cannot be read stays.
 */
export function selectorTest(selector: string): SelectorTest {
  try {
    return anyTest(parser().astSync(selector).nodes);
  } catch {
    return always;
  }
}

function anyTest(selectors: readonly parser.Selector[]): SelectorTest {
  const tests = selectors.map((selector) => {
    const parts = selector.nodes.map(nodeTest).filter((test) => test !== always);
    return parts.length > 0 ? (facts: PageFacts) => parts.every((test) => test(facts)) : always;
  });
  return tests.includes(always) ? always : (facts) => tests.some((test) => test(facts));
}

function nodeTest(node: parser.Node): SelectorTest {
  if (parser.isClassName(node)) return ({ classes }) => classes.has(node.value);
  if (parser.isIdentifier(node)) return ({ ids }) => ids.has(node.value);
  if (parser.isTag(node)) return tagTest(node.value.toLowerCase());
  if (parser.isAttribute(node)) return attributeTest(node);
  if (!parser.isPseudo(node)) return always;
  if (formParts.test(node.value))
    return ({ tags }) => ['input', 'button', 'meter', 'progress'].some((tag) => tags.has(tag));
  return anyOf.test(node.value) && node.nodes.length > 0 ? anyTest(node.nodes) : always;
}

function tagTest(tag: string): SelectorTest {
  return ({ tags }) => tags.has(tag);
}

function attributeTest({ attribute, operator, value = '' }: parser.Attribute): SelectorTest {
  const name = attribute.toLowerCase();
  if (stateAttribute.test(name)) return always;
  const matches = valueTest(operator, value.toLowerCase());
  return ({ attributes, hasIslands }) => {
    const values = attributes.get(name);
    if (!values) return false;
    return (hasIslands && name.startsWith('data-')) || [...values].some(matches);
  };
}

/** Compares without regard to case: HTML has attributes whose values do, and too much may stay. */
function valueTest(operator: string | undefined, wanted: string): (value: string) => boolean {
  switch (operator) {
    case undefined:
      return () => true;
    case '=':
      return (value) => value === wanted;
    case '~=':
      return (value) => value.split(/\s+/).includes(wanted);
    case '|=':
      return (value) => value === wanted || value.startsWith(`${wanted}-`);
    case '^=':
      return (value) => value.startsWith(wanted);
    case '$=':
      return (value) => value.endsWith(wanted);
    case '*=':
      return (value) => value.includes(wanted);
    default:
      return () => true;
  }
}
