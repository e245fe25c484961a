import { createHash } from 'node:crypto';
import { transformStyleAttribute } from 'lightningcss';
import postcss from 'postcss';
import { addClass, attributeOf, dropAttributes, elementsOf, tokensOf, type Document } from './tree';

const elsewhere = /(^|[^a-z])[a-z][a-z\d+.-]*:\/\/|["'(\s]\/\/|javascript:/i;
const cleaned = new Map<string, string>();
const remembered = 4096;

/**
 * Turns `style` attributes, which a policy without `'unsafe-inline'` forbids, into one class for each distinct text of
 * declarations, and returns the rules. `:not(#_)` gives a rule the rank of an id, for a style attribute outranks selectors
 * (CSS Style Attributes, "Cascading Order").
 */
export function moveStyleAttributes(document: Document): string {
  const elements = elementsOf(document);
  const taken = new Set(elements.flatMap((element) => tokensOf(element, 'class')));
  const classes = new Map<string, string>();
  for (const element of elements) {
    const style = attributeOf(element, 'style');
    if (style === undefined) continue;
    dropAttributes(element, (name) => name === 'style');
    const declarations = safeDeclarations(style);
    if (!declarations) continue;
    const name = classes.get(declarations) ?? freeName(declarations, taken);
    classes.set(declarations, name);
    taken.add(name);
    addClass(element, name);
  }
  return [...classes].map(([declarations, name]) => `.${name}:not(#_){${declarations}}`).join('');
}

/** The declarations of a style attribute that are nothing but declarations and ask no other host for anything. */
function safeDeclarations(style: string): string {
  const known = cleaned.get(style);
  if (known !== undefined) return known;
  if (cleaned.size >= remembered) cleaned.clear();
  const declarations = minified(onlyDeclarations(style));
  const safe = /[{}<]|@import/i.test(declarations) ? '' : declarations;
  cleaned.set(style, safe);
  return safe;
}

function onlyDeclarations(style: string): string {
  try {
    const nodes = postcss.parse(style).nodes;
    if (nodes.some(({ type }) => type !== 'decl' && type !== 'comment')) return '';
    return nodes
      .flatMap((node) => (node.type === 'decl' ? [node] : []))
      .filter(
        ({ prop, value }) =>
          /^-{0,2}[a-z][\w-]*$/i.test(prop) && !/[{}<\\]|@import/i.test(value) && !elsewhere.test(value),
      )
      .map((node) => `${node.prop}:${node.value}${node.important ? '!important' : ''}`)
      .join(';');
  } catch {
    return '';
  }
}

function minified(declarations: string): string {
  try {
    const code = Buffer.from(declarations);
    const result = transformStyleAttribute({ filename: 'style', code, minify: true, errorRecovery: true });
    return Buffer.from(result.code).toString('utf8');
  } catch {
    return '';
  }
}

function freeName(declarations: string, taken: ReadonlySet<string>): string {
  const digest = BigInt(`0x${createHash('sha256').update(declarations).digest('hex')}`).toString(36);
  let length = 5;
  while (taken.has(`s${digest.slice(0, length)}`)) length += 1;
  return `s${digest.slice(0, length)}`;
}
