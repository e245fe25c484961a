import { z } from 'zod';
import { markdown } from '../../lib/schema/markdown';

/** `<Credits />`; what it says of the site stands in `content/site.yaml`. */
export const creditsAttributes = z
  .strictObject({
    text: markdown()
      .optional()
      .describe(
        'What else deserves thanks, above the rest; may hold Markdown. Longer texts stand between the tags.',
      ),
    licence: z
      .enum(['shown', 'hidden'])
      .default('shown')
      .describe('hidden leaves out the licence of the texts.'),
  })
  .describe('The licence of the texts, where the source lies, and what the site is built with.');
