import { childrenOf, type Content } from './nodes';
import { isTag, plainBlocks, plainWords, type SayTag } from './plain';
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
 * @param say what tags show
 * @returns the parts in their order; those that say nothing are left out
 */
export function sectionsOf({ tree }: ReadBody, say?: SayTag): TextSection[] {
  const sections: { heading?: TextSection['heading']; pieces: string[] }[] = [{ pieces: [] }];
  for (const child of tree.children) {
    const id = child.type === 'heading' ? child.data?.hProperties?.id : undefined;
    if (typeof id !== 'string') sections.at(-1)?.pieces.push(...plainBlocks(child, say));
    else {
      const text = plainWords(child, say).replace(/\s+/g, ' ').trim();
      sections.push({ heading: { text, id }, pieces: [] });
    }
  }
  return sections
    .map(({ heading, pieces }) => ({ heading, text: pieces.join(' ') }))
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
 * @param say what tags show
 * @returns titles and texts in their order
 */
export function foldsOf({ tree }: ReadBody, say?: SayTag): FoldedText[] {
  const folds: FoldedText[] = [];
  const look = (node: Content) => {
    if (isTag(node, 'AccordionItem')) {
      const [title] = childrenOf(node).filter((child) => isTag(child, 'Slot'));
      const text = childrenOf(node)
        .filter((child) => !isTag(child, 'Slot'))
        .flatMap((child) => plainBlocks(child, say));
      if (title) folds.push({ title: plainWords(title, say).trim(), text: text.join(' ') });
    } else for (const child of childrenOf(node)) look(child);
  };
  for (const child of tree.children) look(child);
  return folds;
}
