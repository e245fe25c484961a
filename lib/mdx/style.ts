const functions = new Set(
  (
    'calc min max clamp var rgb rgba hsl hsla hwb lab lch oklab oklch color-mix light-dark minmax repeat fit-content ' +
    'translate translatex translatey rotate scale scalex scaley linear-gradient radial-gradient conic-gradient'
  ).split(' '),
);

const positions = new Set(['static', 'relative', 'absolute', 'sticky']);

/**
 * Judges the value of a `style` attribute: declarations only, nothing that loads, nothing that covers the page.
 *
 * @param style as written, entities decoded
 * @returns why it is not allowed; undefined if it is
 */
export function judgeStyle(style: string): string | undefined {
  for (const declaration of style.split(';')) {
    if (declaration.trim() === '') continue;
    const reason = judgeDeclaration(declaration);
    if (reason) return reason;
  }
  return undefined;
}

function judgeDeclaration(declaration: string): string | undefined {
  const colon = declaration.indexOf(':');
  const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (colon < 0 || !/^-{0,2}[a-z][a-z0-9-]*$/.test(property))
    return `"${declaration.trim()}" is not "property: value"`;
  if (property === 'behavior' || property === '-moz-binding') return `${property} is not allowed`;
  const value = withoutStrings(declaration.slice(colon + 1));
  if (value.trim() === '') return `${property} has no value`;
  const odd = /[^\w\s#%.,()+*/!-]|\/\*/.exec(value)?.[0];
  if (odd) return `${property} has ${odd} in its value`;
  const called = [...value.matchAll(/(?<![\w-])([\w-]*)\(/g)].map(([, name = '']) => name.toLowerCase());
  const unknown = called.find((name) => name !== '' && !functions.has(name));
  if (unknown) return unknown === 'url' ? 'url() would load a file' : `${unknown}() is not allowed`;
  if (property === 'position' && !positions.has(value.trim().toLowerCase()))
    return `position: ${value.trim()} is not allowed`;
  return undefined;
}

/** Names of fonts may stand in quotes; everything else that quotes can hide is refused with the quote itself. */
function withoutStrings(value: string): string {
  return value.replace(/"[\w .-]*"|'[\w .-]*'/g, 'x');
}
