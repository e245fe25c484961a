import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { findDenseLine } from './density';
import { isPhrasing } from './html-elements';
import { childrenOf, setChildren, type Content } from './nodes';
import { deepest, report, type Reader } from './reader';
import { tags } from './syntax';
import { tagsFromMarkdown } from './syntax/from-markdown';

/** A book in one page; beyond it some of Markdown's rules take minutes. */
const longest = 500_000;

/**
 * Parses Markdown with tags into a tree in which tags are still leaves.
 *
 * @param reader of the piece
 * @param inline whether it is one paragraph without blocks, as a caption is
 * @returns a tree no deeper than can be walked; empty, with a problem, when there is no reading it
 */
export function parse(reader: Reader, inline: boolean): Root {
  const { source } = reader;
  const start = { line: 1, column: 1, offset: 0 };
  const nothing: Root = { type: 'root', children: [], position: { start, end: start } };
  if (source.length > longest) {
    report(
      reader,
      start,
      'too-long',
      'this page is longer than 500,000 characters',
      'Divide it into several pages.',
    );
    return nothing;
  }
  const dense = findDenseLine(source);
  if (dense !== undefined) {
    const hint = 'Put a blank line between paragraphs, and program or data between ``` lines.';
    report(
      reader,
      { line: dense, column: 1 },
      'too-dense',
      'there are too many marks such as * [ < around here',
      hint,
    );
    return nothing;
  }
  const phrasing = (name: string): boolean => isPhrasing(name) || inlineTag(reader, name);
  try {
    const tree = fromMarkdown(source, {
      extensions: [gfm(), tags(phrasing, inline)],
      mdastExtensions: [...gfmFromMarkdown().map(withoutTransforms), tagsFromMarkdown()],
    });
    prune(tree, reader);
    return tree;
  } catch (error) {
    report(reader, start, 'unreadable', `this page cannot be read as Markdown (${String(error)})`);
    return nothing;
  }
}

/** They recurse, and search every text for e-mail addresses in quadratic time; the syntax finds nearly all of them. */
function withoutTransforms<Extension extends { transforms?: unknown }>(extension: Extension) {
  return { ...extension, transforms: [] };
}

function inlineTag({ tags: specs }: Reader, name: string): boolean {
  return Object.hasOwn(specs, name) && specs[name]?.inline === true;
}

/** Cuts off what is too deep, without recursion. */
function prune(tree: Root, reader: Reader): void {
  let level: Content[] = [...tree.children];
  for (let depth = 1; level.length > 0; depth += 1) {
    const deeper = level.filter((node) => childrenOf(node).length > 0);
    const [first] = deeper;
    if (depth >= deepest && first) {
      reportDepth(reader, first);
      for (const node of deeper) setChildren(node, []);
      return;
    }
    level = deeper.flatMap((node) => [...childrenOf(node)]);
  }
}

/**
 * Notes that something stands in too many others.
 *
 * @param reader of the piece
 * @param node the first that is too deep
 */
export function reportDepth(reader: Reader, node: Content): void {
  const message = `this stands in more than ${deepest} tags, lists, quotes or emphases`;
  report(reader, node, 'too-deep', message, 'Look for tags or marks that are not closed, and close them.');
}
