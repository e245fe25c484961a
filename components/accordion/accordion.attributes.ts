import { z } from 'zod';
import { markdown, flag } from '../../lib/schema/markdown';
import { isSet, type Disagreement, type Written } from '../../lib/schema/parts';
import { anchorId } from '../../lib/schema/anchor-id';

/** `<Accordion>` around `<AccordionItem title="…">…</AccordionItem>`s. */
export const accordionAttributes = z
  .strictObject({
    'one-at-a-time': flag().optional().describe('Opening one item closes the one that was open.'),
  })
  .describe('Titles one below the other; each unfolds the text that belongs to it.');

/** `<AccordionItem title="By bus">…</AccordionItem>` */
export const accordionItemAttributes = z
  .strictObject({
    title: markdown().min(1).describe('What is always shown; may hold Markdown.'),
    open: flag().optional().describe('The text is unfolded from the start.'),
    id: anchorId().optional().describe('What a link with # leads to; without it, the words of the title.'),
  })
  .describe('One title of an Accordion and its text.');

/**
 * Where items close each other, only one can be open from the start.
 *
 * @param own what is written into `<Accordion>`
 * @param items what is written into each `<AccordionItem>`
 */
export function agreeOnOpen(own: Written, items: readonly Written[]): Disagreement | undefined {
  if (!isSet(own['one-at-a-time'])) return undefined;
  const first = items.findIndex(({ open }) => isSet(open));
  const second = items.findIndex(({ open }, index) => index > first && isSet(open));
  if (first < 0 || second < 0) return undefined;
  return {
    message: 'two items of an <Accordion one-at-a-time> are open',
    hint: 'Take open from one of them, or one-at-a-time from <Accordion>.',
    part: second,
  };
}
