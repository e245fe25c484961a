import type { ElementContent } from 'hast';

const raised = new Map(
  [...'0123456789+-−=()ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at] ?? sign]),
);
const lowered = new Map(
  [...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]),
);

/**
 * Writes a formula in a line of plain letters, for places that hold no formulas: `ℓ₁`, `x²`, `a/b`.
 *
 * @param nodes MathML
 */
export function formulaInLetters(nodes: readonly ElementContent[]): string {
  return nodes.map(letters).join('');
}

function letters(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[\u2061-\u2064]/g, '');
  if (node.type !== 'element' || node.tagName === 'annotation') return '';
  const [base = '', ...more] = node.children.map(letters);
  const [first = '', second = ''] = more;
  switch (node.tagName) {
    case 'msup':
      return base + small(first, raised, '^');
    case 'msub':
      return base + small(first, lowered, '_');
    case 'msubsup':
      return base + small(first, lowered, '_') + small(second, raised, '^');
    case 'mfrac':
      return `${grouped(base)}/${grouped(first)}`;
    case 'msqrt':
      return `√${grouped([base, ...more].join(''))}`;
    default:
      return [base, ...more].join('');
  }
}

function small(text: string, signs: ReadonlyMap<string, string>, mark: string): string {
  const small = [...text].map((sign) => signs.get(sign));
  return small.includes(undefined) ? `${mark}${grouped(text)}` : small.join('');
}

function grouped(text: string): string {
  return [...text].length > 1 ? `(${text})` : text;
}
