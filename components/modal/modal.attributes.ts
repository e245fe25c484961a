import { z } from 'zod';
import { buttonColor } from '../../lib/schema/button-color';
import { markdown } from '../../lib/schema/markdown';

/** `<Modal button="How to get in" title="Getting in" text="Ring the *second* bell." />` */
export const modalAttributes = z
  .strictObject({
    button: z.string().min(1).describe('What the button says that opens it.'),
    color: buttonColor()
      .optional()
      .describe('The colour of the button: primary (without it), secondary …, or outline-primary ….'),
    title: markdown().optional().describe('A line above the text; may hold Markdown.'),
    text: markdown().optional().describe('What it says; may hold Markdown. Or write it between the tags.'),
  })
  .describe('A button that opens a window with some text. On paper, the text stands where the button is.');
