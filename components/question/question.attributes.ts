import { z } from 'zod';
import { anchorId } from '../../lib/schema/anchor-id';
import { flag, markdown } from '../../lib/schema/markdown';

/** `<Question text="What is 6 × 7?"><Solution>42</Solution></Question>` */
export const questionAttributes = z
  .strictObject({
    header: markdown().optional().describe('The line above the question; without it, "Question".'),
    text: markdown().optional().describe('The question, where it is a line; else it stands inside the tag.'),
    id: anchorId().optional().describe('What a link with # leads to; without it, the words of the header.'),
  })
  .describe('A question or an exercise, with solutions that unfold.');

/** `<Solution>…</Solution>` in a `<Question>`. */
export const solutionAttributes = z
  .strictObject({
    title: markdown().optional().describe('What unfolds the text; without it, "Solution".'),
    open: flag().optional().describe('The text is unfolded from the start.'),
  })
  .describe('What unfolds below a Question: a solution, or a hint.');
