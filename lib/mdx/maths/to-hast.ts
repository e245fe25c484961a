import type { Element, ElementContent } from 'hast';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { judgeStyle } from '../style';
import type { RenderedMaths } from './render-maths';

const elements = new Set(
  (
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover ' +
    'munderover mmultiscripts mprescripts none mtable mtr mlabeledtr mtd menclose'
  ).split(' '),
);
const attributes = new Set(
  (
    'display class style mathvariant stretchy fence separator form accent accentunder movablelimits largeop symmetric ' +
    'lspace rspace minsize maxsize linethickness displaystyle scriptlevel width height depth voffset notation ' +
    'columnalign columnspacing columnlines rowspacing rowlines rowspan columnspan mathcolor mathbackground dir'
  ).split(' '),
);

/** A formula in a formula in a formula…; what comes after walks the tree recursively. */
const deepest = 60;
const most = 5000;

/**
 * Takes from MathML what a page may have, and the LaTeX beside it.
 *
 * @param markup of temml
 * @param latex what it was made of
 */
export function toHast(markup: string, latex: string): RenderedMaths {
  let count = 0;
  let isTooLarge = false;
  const [math] = parseFragment(markup).childNodes.flatMap((node) => take(node, 0));
  if (isTooLarge || math?.type !== 'element')
    return { reason: { at: 0, why: 'it is too large', hint: 'Divide it.' } };
  const annotation: Element = {
    type: 'element',
    tagName: 'annotation',
    properties: { encoding: 'application/x-tex' },
    children: [{ type: 'text', value: latex.trim() }],
  };
  const shown: Element = { type: 'element', tagName: 'mrow', properties: {}, children: math.children };
  const [only] = math.children;
  const first = math.children.length === 1 && only ? only : shown;
  const semantics: Element = {
    type: 'element',
    tagName: 'semantics',
    properties: {},
    children: [first, annotation],
  };
  const properties = { ...math.properties, alttext: latex.trim().replace(/\s+/g, ' ') };
  return { math: { ...math, properties, children: [semantics] } };

  function take(node: Tree.ChildNode, depth: number): ElementContent[] {
    count += 1;
    isTooLarge ||= depth > deepest || count > most;
    if (isTooLarge) return [];
    if (defaultTreeAdapter.isTextNode(node)) return [{ type: 'text', value: printable(node.value) }];
    if (!defaultTreeAdapter.isElementNode(node) || !elements.has(node.tagName)) return [];
    const properties: Element['properties'] = {};
    for (const { name, value } of node.attrs) {
      const kept = name === 'style' ? keptStyle(value) : value.replace('tml-display', '');
      if (attributes.has(name) && kept !== '' && isSmall(kept))
        properties[name === 'class' ? 'className' : name] = kept;
    }
    const children = node.childNodes.flatMap((child) => take(child, depth + 1));
    return [{ type: 'element', tagName: nameFor(node.tagName, properties), properties, children }];
  }
}

/** The HTML standard's checkers know levels and styles on `<mstyle>` only, which does the same. */
function nameFor(tagName: string, properties: Element['properties']): string {
  const isStyled = 'scriptlevel' in properties || 'displaystyle' in properties;
  return tagName === 'mrow' && isStyled ? 'mstyle' : tagName;
}

/** The size of accents is set by the site's style sheet: `math-depth` is not known to every checker. */
function keptStyle(style: string): string {
  const kept = style
    .split(';')
    .filter((declaration) => !/^\s*(?:math-depth\b.*)?$/.test(declaration))
    .join(';');
  return judgeStyle(kept) === undefined ? kept : '';
}

/** No length of 20 em or more: a formula covers nothing else of the page. */
function isSmall(value: string): boolean {
  return !/(?<![\d.])(?:[2-9]\d|\d{3,})(?:\.\d*)?(?:em|ex|px|pt|mu|cm|mm|in|%)/.test(
    value.replace('100%', ''),
  );
}

/** Formulas need some invisible operators (U+2061 to U+2064); every other invisible character is dropped. */
function printable(text: string): string {
  return text.replace(/(?![\u2061-\u2064])[\p{Cc}\p{Cf}]/gu, '');
}
