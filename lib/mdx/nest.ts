import type { Root } from 'mdast';
import { isHtmlElement, isVoid } from './html-elements';
import { reportDepth } from './parse';
import { hoistTags } from './hoist';
import { childrenOf, setChildren, type Content, type Tag, type TagElement } from './nodes';
import { deepest, report, startOf, type Reader } from './reader';

/** A tag without its counterpart, and the list of siblings it stands in. */
interface Loose {
  readonly tag: Tag;
  readonly siblings: readonly Content[];
}

/**
 * Pairs opening and closing tags. Both stand among the siblings of one parent, or there is a problem.
 *
 * @param root in which no `tag` is left afterwards
 * @param reader of the piece
 */
export function nest(root: Root, reader: Reader): void {
  const loose: Loose[] = [];
  setChildren(root, pair(root.children, true, reader.depth));
  reportLoose(loose, reader);

  function pair(nodes: readonly Content[], flow: boolean, depth: number): Content[] {
    const siblings = flow ? hoistTags(nodes) : nodes;
    const result: Content[] = [];
    const open: { element: TagElement; children: Content[] }[] = [];
    const close = (): void => {
      const last = open.pop();
      if (last) setChildren(last.element, last.children);
    };
    for (const node of siblings) {
      const around = depth + open.length;
      const into = open.at(-1)?.children ?? result;
      if (around > deepest) {
        reportDepth(reader, node);
        break;
      }
      if (node.type !== 'tag') {
        setChildren(node, pair(childrenOf(node), holdsBlocks(node), around + 1));
        into.push(node);
      } else if (!node.closing) {
        const element: TagElement = {
          type: 'tagElement',
          tag: node,
          flow,
          children: [],
          position: node.position,
        };
        into.push(element);
        if (!node.selfClosing && !isVoid(node.name)) open.push({ element, children: [] });
      } else if (open.some(({ element }) => element.tag.name === node.name)) {
        while (open.at(-1)?.element.tag.name !== node.name) {
          const crossed = open.at(-1);
          if (crossed) loose.push({ tag: crossed.element.tag, siblings });
          close();
        }
        checkClosing(node, reader);
        close();
      } else loose.push({ tag: node, siblings });
    }
    while (open.length > 0) {
      const last = open.at(-1);
      if (last) loose.push({ tag: last.element.tag, siblings });
      close();
    }
    return result;
  }
}

function holdsBlocks(node: Content): boolean {
  return ['blockquote', 'description', 'footnoteDefinition', 'listItem'].includes(node.type);
}

function checkClosing(tag: Tag, reader: Reader): void {
  const [attribute] = tag.attributes;
  if (!attribute) return;
  const hint = `Write </${tag.name}>, and the attribute into the opening tag.`;
  report(reader, attribute.start, 'tag-closing', `the closing tag </${tag.name}> has an attribute`, hint);
}

function reportLoose(loose: readonly Loose[], reader: Reader): void {
  const left = [...loose].sort((a, b) => offsetOf(a) - offsetOf(b));
  const openings = new Map<string, Loose[]>();
  for (const one of left) {
    const { tag } = one;
    if (!tag.closing) {
      openings.set(tag.name, [...(openings.get(tag.name)?.slice(-deepest) ?? []), one]);
      continue;
    }
    const opening = openings.get(tag.name)?.pop();
    if (opening) reportPair(opening, one, reader);
    else reportUnopened(tag, reader);
  }
  for (const { tag } of [...openings.values()].flat()) {
    if (!isHtmlElement(tag.name) && !Object.hasOwn(reader.tags, tag.name)) continue;
    const hint =
      `Write </${tag.name}> where it ends, or <${tag.name} /> if nothing stands in it. ` +
      `If it is meant as text, write \\<${tag.name}>.`;
    report(reader, tag, 'tag-unclosed', `<${tag.name}> is not closed`, hint);
  }
}

function reportPair(opening: Loose, closing: Loose, reader: Reader): void {
  const { name } = opening.tag;
  const { line } = reader.place(startOf(closing.tag));
  if (opening.siblings === closing.siblings) {
    const message = `<${name}> and its </${name}> on line ${line} cross another tag`;
    report(reader, opening.tag, 'tag-order', message, 'Close first what was opened last: <b><i>…</i></b>.');
    return;
  }
  const message = `<${name}> and its </${name}> on line ${line} do not stand in the same paragraph, list item or quote`;
  const hint = `Put <${name}> and </${name}> on lines of their own, with a blank line before and after each.`;
  report(reader, opening.tag, 'tag-crossed', message, hint);
}

function reportUnopened(tag: Tag, reader: Reader): void {
  const { name } = tag;
  const [message, hint] = isVoid(name)
    ? [`</${name}> does not exist`, `Write <${name}>: nothing can stand in it.`]
    : [
        `</${name}> closes a tag that was not opened`,
        `Write <${name}> where it begins, or delete </${name}>.`,
      ];
  report(reader, tag, 'tag-unopened', message, hint);
}

function offsetOf({ tag }: Loose): number {
  return startOf(tag).offset ?? 0;
}
