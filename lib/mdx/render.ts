import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { ComponentType, ReactElement } from 'react';
import type { MDXRemoteProps } from 'next-mdx-remote/rsc';
import { compileMDX } from 'next-mdx-remote/rsc';
import type { Processor } from 'unified';
import { finishHtml } from './finish-html';
import type { ReadBody } from './read';
import { keepParagraphs } from './solid-paragraphs';

/** Components by tag, and replacements of plain elements: `h2`, `a`, `table`… */
export type Components = Exclude<NonNullable<MDXRemoteProps['components']>, (...given: never[]) => unknown> &
  Readonly<Record<string, ComponentType<never> | string>>;

/** Words that footnotes bring with them. */
export interface RenderWords {
  readonly footnotes?: string;
  /** Said to screen readers of the arrow behind a footnote. */
  readonly backToContent?: string;
}

/**
 * Renders a body that was read without problems.
 *
 * next-mdx-remote insists on parsing; the plugin hands it the tree that is there already. `blockJS` stays as it is, so
 * that no expression could run even if one got into the tree.
 *
 * @param read from `readBody`
 * @param components by name; every component that the body uses must be there, and `Slot` if one of them takes Markdown
 * @param words of the interface, in the page's language
 * @param piece tells the footnotes of several texts on one page apart, as `ada-2`; empty for the page's own text
 * @returns the page's content
 */
export async function renderBody(
  read: ReadBody,
  components: Components,
  words: RenderWords = {},
  piece = '',
): Promise<ReactElement> {
  const prefix = piece === '' ? '' : `${piece}-`;
  const { content } = await compileMDX({
    source: '',
    components,
    options: {
      blockJS: true,
      mdxOptions: {
        format: 'md',
        remarkPlugins: [[givenTree, read.tree]],
        rehypePlugins: [() => (tree: HtmlRoot) => finishHtml(tree, prefix)],
        remarkRehypeOptions: {
          // The footnotes of a biography are no section of the page: their label is no heading there.
          ...(prefix && { clobberPrefix: prefix, footnoteLabelTagName: 'p' }),
          footnoteLabelProperties: { className: ['visually-hidden'] },
          ...(words.footnotes && { footnoteLabel: words.footnotes }),
          ...(words.backToContent && { footnoteBackLabel: backLabel(words.backToContent) }),
        },
      },
    },
  });
  return content;
}

/** The second arrow of a footnote shows a 2, and says it: whoever speaks to the page names what is seen (WCAG 2.5.3). */
function backLabel(label: string): (footnote: number, reference: number) => string {
  return (_, reference) => (reference > 1 ? `${label} ${reference}` : label);
}

/** A copy, as compiling changes the tree and a body may be rendered twice. */
function givenTree(this: Processor, tree: Root): void {
  this.parser = () => {
    const copy = structuredClone(tree);
    keepParagraphs(copy);
    return copy;
  };
}
