import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { judgeUrl } from '../../urls';

/** Something in a drawing that may not be there, and its place in it. */
interface Found {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Namespaces in which a browser makes elements that can do something. */
const living = [SVG, 'http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML'];

/** SVG 2 and Filter Effects, without what runs, embeds or changes an address. */
const elements = new Set(
  (
    'a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology ' +
    'feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line linearGradient ' +
    'marker mask metadata mpath path pattern polygon polyline radialGradient rect solidcolor stop style svg switch ' +
    'symbol text textPath title tspan use view'
  ).split(' '),
);

/** The parser looks for a namespace through all that is open, so depth costs its square. */
const DEEPEST = 256;

class TooDeep extends Error {}

const redraw = 'Delete it, or export the drawing again as "plain" or "optimized" SVG.';

/**
 * Reads a drawing as a browser does, as XML with namespaces, and finds what runs, loads or hides something in it.
 *
 * @param text of the file
 * @returns what was found, from top to bottom; at most 20
 */
export function judgeDrawing(text: string): Found[] {
  const found: Found[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  let style = false;
  let depth = 0;
  const note = (message: string, hint = redraw): void => {
    if (found.length < 20) found.push({ line: parser.line, column: parser.columnIndex + 1, message, hint });
  };
  const css = (value: string): void => {
    const reason = loads(value);
    if (reason) note(reason);
  };
  parser.on('error', () => {
    const hint = 'A browser will not show it: export the drawing again.';
    if (!found.some((one) => one.hint === hint)) note('this drawing is not well-formed XML', hint);
  });
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^(?:utf-8|us-ascii)$/i.test(encoding))
      note(`this drawing says that it is saved as ${encoding}`, 'Save it as UTF-8.');
  });
  parser.on('doctype', (declaration) => {
    if (/\[|<!ENTITY/i.test(declaration)) note('this drawing declares entities', redraw);
  });
  parser.on('processinginstruction', ({ target }) => {
    if (/^xml-/i.test(target)) note(`<?${target}?> loads another file`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new TooDeep();
    style = tag.local === 'style' && living.includes(tag.uri);
    if (living.includes(tag.uri)) judgeElement(tag, note, css);
  });
  parser.on('closetag', () => {
    depth -= 1;
    style = false;
  });
  parser.on('text', (content) => style && css(content));
  parser.on('cdata', (content) => style && css(content));
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    note(`elements stand in each other more than ${DEEPEST} deep`);
  }
  return found;
}

function judgeElement(tag: SaxesTagNS, note: (message: string) => void, css: (value: string) => void): void {
  const { local, uri } = tag;
  if (uri !== SVG) return note(`<${tag.name}> is no part of a drawing`);
  if (!elements.has(local)) return note(`<${tag.name}> may not stand in a drawing`);
  for (const attribute of Object.values(tag.attributes)) {
    const value = attribute.value.trim();
    if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
    if (/^on/i.test(attribute.local)) note(`${attribute.name} of <${tag.name}> would run a program`);
    else if (isAddress(attribute)) judgeAddress(local, value, attribute.name, note);
    else if (local.startsWith('animate') || local === 'set') judgeChange(attribute, value, note);
    else css(value);
  }
}

function isAddress({ local }: SaxesAttributeNS): boolean {
  return ['href', 'src', 'base', 'action', 'formaction', 'data'].includes(local.toLowerCase());
}

function judgeAddress(element: string, value: string, name: string, note: (message: string) => void): void {
  if (value === '' || value.startsWith('#')) return;
  const isPicture = element === 'image' || element === 'feImage';
  if (isPicture && /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(value)) return;
  if (element === 'a' && name.endsWith('href') && judgeUrl(value).safe) return;
  note(`${name} of <${element}> leads out of the drawing, to "${value.slice(0, 60)}"`);
}

/** Animation may move and colour; it may not change where a link leads, or what an event does. */
function judgeChange(
  { local, name }: SaxesAttributeNS,
  value: string,
  note: (message: string) => void,
): void {
  if (local === 'attributeName' && /(?:^|:)(?:href|src|on\w*|style)$/i.test(value))
    note(`an animation changes ${value}`);
  else if (/javascript:|data:/i.test(value) || loads(value)) note(`${name} of an animation holds an address`);
}

/** Why a style or a paint is not allowed. */
function loads(css: string): string | undefined {
  if (/@import/i.test(css)) return '@import loads another file';
  if (/\\/.test(css) && /[:(@]/.test(css)) return 'a style with \\ in it cannot be looked into';
  const plain = withoutComments(css);
  const addresses = [...plain.matchAll(/(?:url|image|image-set|src)\s*\(\s*["']?\s*([^)"']*)/gi)];
  const outside = addresses.find(
    ([, address = '']) =>
      !/^(?:#|data:(?:image\/(?:png|jpe?g|gif|webp)|font\/|application\/(?:x-)?font))/i.test(address.trim()),
  );
  return outside ? `url(${(outside[1] ?? '').trim().slice(0, 60)}) loads another file` : undefined;
}

/** In one pass: an expression would look for the end of each comment anew. */
function withoutComments(css: string): string {
  let plain = '';
  let from = 0;
  for (;;) {
    const start = css.indexOf('/*', from);
    if (start < 0) return plain + css.slice(from);
    plain += css.slice(from, start);
    const end = css.indexOf('*/', start + 2);
    if (end < 0) return plain;
    from = end + 2;
  }
}
