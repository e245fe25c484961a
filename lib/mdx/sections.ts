import { toString } from 'mdast-util-to-string';
import { childrenOf, type Content } from './nodes';
import { plainWords } from './plain';
import type { ReadBody } from './read';

/** What stands below a heading, or above the first one. */
export interface TextSection {
  /** Undefined above the first heading. */
  readonly heading?: { readonly text: string; readonly id: string };
  /** Its words, with single spaces between them. */
  readonly text: string;
}

/**
 * Takes a text apart at its headings, for whoever wants only the words.
 *
 * @param read from `readBody`
 * @returns the parts in their order; those that say nothing are left out
 */
export function sectionsOf({ tree, outline }: ReadBody): TextSection[] {
  const headings = [...outline.headings];
  const sections: { heading?: TextSection['heading']; pieces: string[] }[] = [{ pieces: [] }];
  for (const child of tree.children) {
    if (child.type !== 'heading') {
      sections.at(-1)?.pieces.push(...wordsIn(child));
      continue;
    }
    const title = toString(child);
    const at = headings.findIndex(({ text }) => text === title);
    const [found] = headings.splice(0, at + 1).slice(-1);
    sections.push({ heading: found && { text: plainWords(child), id: found.id }, pieces: [] });
  }
  return sections
    .map(({ heading, pieces }) => ({ heading, text: pieces.join(' ').replace(/\s+/g, ' ').trim() }))
    .filter(({ heading, text }) => heading !== undefined || text !== '');
}

/** A title that unfolds, and the words below it. */
export interface FoldedText {
  readonly title: string;
  readonly text: string;
}

/**
 * Lists what unfolds in a text: the items of its accordions.
 *
 * @param read from `readBody`
 * @returns titles and texts in their order
 */
export function foldsOf({ tree }: ReadBody): FoldedText[] {
  const folds: FoldedText[] = [];
  const look = (node: Content) => {
    if (isTag(node, 'AccordionItem')) {
      const isTitle = (child: Content) => isTag(child, 'Slot');
      const [title] = childrenOf(node).filter(isTitle);
      const text = childrenOf(node)
        .filter((child) => !isTitle(child))
        .flatMap(wordsIn);
      if (title) folds.push({ title: plainWords(title), text: text.join(' ').replace(/\s+/g, ' ').trim() });
    } else for (const child of childrenOf(node)) look(child);
  };
  for (const child of tree.children) look(child);
  return folds;
}

function isTag(node: Content, name: string): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}

/** The words of a block, those of each block in it apart. */
function wordsIn(node: Content): string[] {
  const children = childrenOf(node);
  const holdsBlocks = children.some(
    (child) =>
      !['text', 'emphasis', 'strong', 'link', 'inlineCode', 'delete', 'break', 'maths'].includes(child.type),
  );
  return holdsBlocks ? children.flatMap(wordsIn) : [plainWords(node)];
}
