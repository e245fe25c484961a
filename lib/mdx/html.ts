import { didYouMean } from '../nearest';
import { judgeUrl, srcsetUrls } from '../urls';
import { textAttributes, valueOf } from './attributes';
import { readFrame } from './frames';
import {
  attributesOf,
  booleans,
  elementNames,
  isBlock,
  isVoid,
  listedName,
  reasonAgainst,
  shownName,
} from './html-elements';
import { childrenOf, type Content, type HtmlElement, type TagAttribute, type TagElement } from './nodes';
import { cellStyleOfOld, modernElement, styleOfOld } from './old-html';
import { report, startOf, type Reader } from './reader';
import { checkImage, checkLink } from './links';
import { judgeStyle } from './style';

/** Old attributes that people copy, and what does the same today. */
const outdated: Readonly<Record<string, string>> = {
  align: 'Write style="text-align: …".',
  valign: 'Write style="vertical-align: …".',
  bgcolor: 'Write style="background: …".',
  color: 'Write style="color: …".',
  border: 'Write style="border: …".',
  width: 'Write style="width: …".',
  height: 'Write style="height: …".',
  classname: 'Write class="…".',
};

/** Nobody who wrote more than a letter meant `<s>`. */
const longNames = elementNames.filter((name) => name.length > 1);

/**
 * Checks an HTML element against what is allowed.
 *
 * @param element with its children already read
 * @param reader of the piece
 * @returns the element as it will be rendered; only its children if it is not allowed
 */
export function readHtml(element: TagElement, reader: Reader): Content[] {
  const { tag, children, position } = element;
  const name = listedName(tag.name);
  const allowed = attributesOf(name);
  if (!allowed) {
    const framed = tag.name.toLowerCase() === 'iframe' ? readFrame(element, reader) : undefined;
    if (framed) return framed;
    reportElement(element, reader);
    return children;
  }
  const { properties, cells } = readAttributes(element, name, allowed, reader);
  if (name === 'img' && properties.alt === undefined) {
    const hint = 'Describe the picture in a few words: alt="…"; alt="" if it is mere decoration.';
    report(reader, startOf(tag), 'attribute-missing', '<img> needs alt', hint);
  }
  // It shows nothing but what it refers to.
  if (name === 'use' && properties.href === undefined) return [];
  if (cells !== '') for (const cell of cellsOf(children)) addStyle(cell.data?.hProperties ?? {}, cells);
  const today = modernElement(name);
  if (today.style) addStyle(properties, today.style);
  // Where an old `<font>` holds paragraphs, a `<span>` may not.
  const hName =
    today.name === 'span' && name !== 'span' && children.some(isParagraph) ? 'div' : shownName(today.name);
  const result: HtmlElement = {
    type: 'htmlElement',
    name,
    children: isVoid(name) ? [] : children,
    data: { hName, hProperties: properties },
    position,
  };
  return [result];
}

function reportElement({ tag }: TagElement, reader: Reader): void {
  const near = didYouMean(tag.name, [...longNames, ...Object.keys(reader.tags)]);
  const text = `If it is meant as text, write \\<${tag.name}> or \`<${tag.name}>\`.`;
  const hint = reasonAgainst(tag.name) ?? (near ? `${near} ${text}` : text);
  report(reader, tag, 'html-element', `<${tag.name}> is not an element that pages may have`, hint);
}

type Properties = Record<string, string | boolean>;

/** What an element is given, old attributes as style; and the style that a table's attributes give its cells. */
function readAttributes(
  { tag }: TagElement,
  element: string,
  allowed: ReadonlySet<string>,
  reader: Reader,
): { readonly properties: Properties; readonly cells: string } {
  const properties: Properties = {};
  const own: string[] = [];
  const cells: string[] = [];
  for (const attribute of textAttributes(tag, reader).values()) {
    const name = attribute.name.toLowerCase();
    const value = valueOf(attribute);
    const isAllowed = allowed.has(name) || /^(?:aria|data)-[a-z0-9-]+$/.test(name);
    const ofCells = element === 'table' ? cellStyleOfOld(name, value) : undefined;
    const old = isAllowed ? undefined : (ofCells ?? styleOfOld(element, name, value));
    if (old === null || (ofCells === null && old === undefined)) reportOldValue(tag.name, attribute, reader);
    else if (old !== undefined) (ofCells === undefined ? own : cells).push(old);
    else if (!isAllowed) reportAttribute(tag.name, attribute, allowed, reader);
    else if (checkValue(element, name, attribute, reader))
      properties[name === 'xlink:href' ? 'href' : shownName(name)] = booleans.has(name) || value;
  }
  if (own.length > 0) addStyle(properties, own.join('; '));
  return { properties, cells: cells.join('; ') };
}

/** Puts declarations before those that the editor wrote as style, which count more. */
function addStyle(properties: Properties, style: string): void {
  properties.style = [style, properties.style]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('; ');
}

/** The cells of a table, not those of tables in them. */
function cellsOf(nodes: readonly Content[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'htmlElement' || node.name === 'table') return [];
    return /^t[dh]$/.test(node.name) ? [node] : cellsOf(childrenOf(node));
  });
}

function isParagraph(node: Content, _index: number, all: readonly Content[]): boolean {
  if (node.type === 'htmlElement') return isBlock(node.name);
  const isOnly = all.length === 1 && node.type === 'paragraph';
  return !isOnly && /^(?:paragraph|heading|list|table|blockquote|code|mdxJsxFlowElement)$/.test(node.type);
}

function reportOldValue(tag: string, attribute: TagAttribute, reader: Reader): void {
  const { name, start } = attribute;
  const hint =
    (Object.hasOwn(outdated, name.toLowerCase()) ? outdated[name.toLowerCase()] : undefined) ??
    'Write style="…".';
  report(
    reader,
    start,
    'attribute-value',
    `<${tag} ${name}> cannot be "${valueOf(attribute).slice(0, 40)}"`,
    hint,
  );
}

function reportAttribute(
  tag: string,
  attribute: TagAttribute,
  allowed: ReadonlySet<string>,
  reader: Reader,
): void {
  const { name, start } = attribute;
  const lower = name.toLowerCase();
  const old = Object.hasOwn(outdated, lower) ? outdated[lower] : undefined;
  const hint = /^on/.test(lower) ? 'Content holds no program.' : (old ?? didYouMean(name, allowed));
  report(reader, start, 'attribute-unknown', `<${tag}> may not have the attribute "${name}"`, hint);
}

/** @returns whether the value may be published */
function checkValue(tag: string, name: string, attribute: TagAttribute, reader: Reader): boolean {
  const value = valueOf(attribute);
  const { start } = attribute;
  switch (name) {
    case 'xlink:href':
    case 'href':
    case 'cite':
      if (tag === 'use') return /^#[\w.-]+$/.test(value) || refuseUse(start, reader);
      return checkLink(value, start, reader);
    case 'src':
    case 'poster':
      return checkImage(value, start, reader);
    case 'srcset':
      return srcsetUrls(value).every((url) => checkImage(url, start, reader));
    case 'style': {
      const reason = judgeStyle(value);
      if (!reason) return true;
      const hint = 'A style is a list of "property: value;" with colours, lengths and words.';
      report(reader, start, 'unsafe-style', `style of <${tag}>: ${reason}`, hint);
      return false;
    }
    case 'itemtype':
      return judgeUrl(value).safe;
    case 'clip-path':
    case 'fill':
    case 'stroke':
    case 'transform':
      // What the same page holds, a gradient for example.
      if (/^url\(#[\w.-]+\)$/.test(value)) return true;
      return !/url\s*\(|\\/i.test(value) || refusePaint(tag, name, start, reader);
    default:
      return true;
  }
}

function refusePaint(tag: string, name: string, start: TagAttribute['start'], reader: Reader): false {
  report(reader, start, 'unsafe-style', `${name} of <${tag}>: url() would load a file`, 'Write a colour.');
  return false;
}

function refuseUse(start: TagAttribute['start'], reader: Reader): false {
  const hint = 'Write href="#…" with the id of something in the same drawing.';
  report(reader, start, 'unsafe-link', '<use> may show only what this page holds', hint);
  return false;
}
