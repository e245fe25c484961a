import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding, Rule } from '../rule';
import { placeOfNode } from '../material/walk';

const longest = 60;

/** What looks like a heading is one (WCAG 1.3.1): only then do screen readers, the contents and links find it. */
export const boldHeading: Rule = {
  id: 'bold-heading',
  about: 'A heading is written with ##, not as a line in bold (WCAG 1.3.1).',
  severity: 'warning',
  example: { wrong: '**Topics of interest**', right: '## Topics of interest' },
  find: ({ texts }) =>
    texts.flatMap((text) => {
      const { children } = text.tree;
      let above: Heading['depth'] = 1;
      return children.flatMap((node, index): Finding[] => {
        if (node.type === 'heading') above = node.depth;
        if (node.type !== 'paragraph' || node.children.length !== 1) return [];
        const [only] = node.children;
        const words = toString(node).trim();
        // A notice in bold is a sentence: it ends like one, or nothing stands under it.
        const isSentence = /[.!?:;,…]$/.test(words) || words.length > longest;
        const next = children[index + 1]?.type;
        const isFollowed = next !== undefined && next !== 'heading' && next !== 'thematicBreak';
        if (only?.type !== 'strong' || isSentence || !isFollowed || words === '') return [];
        const hint = `Write ${'#'.repeat(Math.min(above + 1, 6))} ${words}; if it is no heading, end it with a full stop.`;
        return [{ ...placeOfNode(text, node), message: `"${words}" looks like a heading and is none`, hint }];
      });
    }),
};
