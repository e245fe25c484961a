import type { ElementContent } from 'hast';

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ'][at] ?? sign]),
);
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉'][at] ?? sign]),
);

/** Signs that stand between two things, with space around them. */
const between = /^[=≠<>≤≥≈≡∼∝∈∉⊂⊆∪∩→←↔⇒⇔↦+−±×⋅∧∨]$/u;

/**
 * Writes a formula in a line of plain text, as titles of windows, feeds and share images need it: `$O(n \log n)$` is
 * `O(n log n)`, `$\ell_1$` is `ℓ₁`, `$\frac{a}{b}$` is `a/b`.
 *
 * @param nodes MathML
 */
export function plainMaths(nodes: readonly ElementContent[]): string {
  return all(nodes).replace(/\s+/g, ' ').trim();
}

/** A sign with nothing before it stands between no two things: `−1`. */
function all(nodes: readonly ElementContent[]): string {
  return nodes
    .map(write)
    .join('')
    .replace(/(^|[([]) ([+−±]) /g, '$1$2');
}

function write(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const [first, second, third] = node.children.map((child) => write(child).trim());
  switch (node.tagName) {
    case 'annotation':
      return '';
    case 'mo':
      return sign(all(node.children));
    case 'mspace':
      return ' ';
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(all(node.children).trim())}`;
    case 'msub':
    case 'munder':
      return `${first}${shifted(second, lowered, '_')}`;
    case 'msup':
      return `${first}${shifted(second, raised, '^')}`;
    case 'mover':
      // Hats and bars have no place in a line.
      return first ?? '';
    case 'msubsup':
    case 'munderover':
      return `${first}${shifted(second, lowered, '_')}${shifted(third, raised, '^')}`;
    case 'mtd':
    case 'mtr':
      return `${all(node.children)} `;
    default:
      return all(node.children);
  }
}

function sign(text: string): string {
  if (between.test(text)) return ` ${text} `;
  // U+2061 to U+2064 say what is meant and are not seen.
  return text.replace(/[\u2061-\u2064]/g, '').replace(/^[,;]$/, '$& ');
}

function shifted(text = '', signs: Readonly<Record<string, string>>, mark: string): string {
  const found = [...text].map((one) => signs[one]);
  return found.every((one) => one !== undefined) ? found.join('') : mark + grouped(text);
}

function grouped(text = ''): string {
  return [...text].length === 1 || /^\p{N}+$/u.test(text) ? text : `(${text})`;
}
