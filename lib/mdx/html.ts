import { didYouMean } from '../nearest';
import { judgeUrl, srcsetUrls } from '../urls';
import { textAttributes, valueOf } from './attributes';
import { attributesOf, booleans, elementNames, isVoid, reasonAgainst } from './html-elements';
import type { Content, HtmlElement, TagAttribute, TagElement } from './nodes';
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
  const allowed = attributesOf(tag.name);
  if (!allowed) {
    const near = didYouMean(tag.name, [...longNames, ...Object.keys(reader.tags)]);
    const text = `If it is meant as text, write \\<${tag.name}> or \`<${tag.name}>\`.`;
    const hint = reasonAgainst(tag.name) ?? (near ? `${near} ${text}` : text);
    report(reader, tag, 'html-element', `<${tag.name}> is not an element that pages may have`, hint);
    return children;
  }
  const hProperties: Record<string, string | boolean> = {};
  for (const attribute of textAttributes(tag, reader).values()) {
    const name = attribute.name.toLowerCase();
    if (!allowed.has(name) && !/^(?:aria|data)-[a-z0-9-]+$/.test(name)) {
      reportAttribute(tag.name, attribute, allowed, reader);
    } else if (checkValue(tag.name, name, attribute, reader)) {
      hProperties[name] = booleans.has(name) || valueOf(attribute);
    }
  }
  if (tag.name === 'img' && hProperties.alt === undefined) {
    const hint = 'Describe the picture in a few words: alt="…"; alt="" if it is mere decoration.';
    report(reader, startOf(tag), 'attribute-missing', '<img> needs alt', hint);
  }
  const result: HtmlElement = {
    type: 'htmlElement',
    name: tag.name,
    children: isVoid(tag.name) ? [] : children,
    data: { hName: tag.name, hProperties },
    position,
  };
  return [result];
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
    case 'href':
    case 'cite':
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
    case 'fill':
    case 'stroke':
    case 'transform':
      return !/url\s*\(|\\/i.test(value) || refusePaint(tag, name, start, reader);
    default:
      return true;
  }
}

function refusePaint(tag: string, name: string, start: TagAttribute['start'], reader: Reader): false {
  report(reader, start, 'unsafe-style', `${name} of <${tag}>: url() would load a file`, 'Write a colour.');
  return false;
}
