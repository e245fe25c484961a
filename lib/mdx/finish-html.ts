import type { Element, Root, RootContent } from 'hast';
import { highlight } from './code/highlight';
import { keepTogether } from './maths/keep-together';
import { nameAnchors } from './name-anchors';

/**
 * What is left to do to a text when it is HTML: colours its code, keeps formulas in their lines, and gives the headings and footnotes of one of several
 * texts on a page ids of their own. The label of footnotes comes with one id, by which every reference is described.
 *
 * @param tree of a text
 * @param piece the beginning of the ids of the text's headings and footnotes; empty for a page's own text
 */
export function finishHtml(tree: Root, piece: string): void {
  const open: (Root | RootContent)[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') {
      if (node.tagName === 'pre') finishCode(node);
      else if (piece !== '') nameLabel(node, piece);
    }
    keepTogether(node);
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  if (piece !== '') nameAnchors(tree, piece);
}

function nameLabel({ properties }: Element, piece: string): void {
  if (properties.id === 'footnote-label') properties.id = `${piece}footnote-label`;
  if (properties.dataFootnoteRef === true) properties.ariaDescribedBy = [`${piece}footnote-label`];
}

/** `title="train.py"` and `copy` behind the language become attributes of the block, for the component that shows it. */
function finishCode(pre: Element): void {
  const [code] = pre.children;
  if (code?.type !== 'element' || code.tagName !== 'code') return;
  const meta = code.data?.meta ?? '';
  const title = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(meta);
  if (title) pre.properties.title = title[1] ?? title[2] ?? title[3] ?? '';
  if (/(?:^|\s)copy(?:\s|$)/.test(meta.replace(title?.[0] ?? '', ''))) pre.properties.dataCopy = 'true';
  const { className } = code.properties;
  const [first] = Array.isArray(className) ? className : [];
  const language = /^language-(.+)$/.exec(String(first ?? ''))?.[1];
  const [text] = code.children;
  if (language === undefined || text?.type !== 'text') return;
  code.children = highlight(text.value, language) ?? code.children;
  code.properties = {};
}
