import { parseEntities } from 'parse-entities';
import type { Tag, TagAttribute } from './nodes';
import { report, type Reader } from './reader';

/**
 * An attribute's value as written, its lines joined.
 *
 * @param attribute of a tag
 */
export function rawValue(attribute: TagAttribute): string {
  return attribute.lines.map(({ text }) => text).join('\n');
}

/**
 * An attribute's value with `&amp;` and the like decoded.
 *
 * @param attribute of a tag
 */
export function valueOf(attribute: TagAttribute): string {
  return parseEntities(rawValue(attribute), { nonTerminated: false });
}

/**
 * Takes the attributes of a tag that hold text; expressions, spreads and repetitions are problems.
 *
 * @param tag an opening tag
 * @param reader of the piece
 * @returns by name
 */
export function textAttributes(tag: Tag, reader: Reader): Map<string, TagAttribute> {
  const found = new Map<string, TagAttribute>();
  for (const attribute of tag.attributes) {
    const { name, kind, start } = attribute;
    if (kind === 'expression') {
      reportExpression(tag, attribute, reader);
    } else if (found.has(name)) {
      report(reader, start, 'attribute-twice', `<${tag.name}> has ${name} twice`, 'Delete one of them.');
    } else found.set(name, attribute);
  }
  return found;
}

function reportExpression(tag: Tag, attribute: TagAttribute, reader: Reader): void {
  const { name, start } = attribute;
  if (name === '') {
    const hint = 'Write every attribute by itself: name="value".';
    report(reader, start, 'expression', `<${tag.name}> has an expression in braces`, hint);
    return;
  }
  const inner = rawValue(attribute).slice(1, -1).trim();
  const literal = /^(?:"([^"{}]*)"|'([^'"{}]*)'|`([^`"${}]*)`|([\w.+-]+))$/.exec(inner);
  const [text] = literal?.slice(1).filter((group) => group !== undefined) ?? [];
  // A bare number is a share of the column; in braces, it was meant in pixels.
  const isPixels = name === 'width' && Number(text) > 100;
  const hint = `Attributes hold text: write ${name}="${text ?? '…'}${isPixels ? 'px' : ''}".`;
  report(reader, start, 'expression', `${name} of <${tag.name}> is an expression in braces`, hint);
}
