import { z } from 'zod';

/** `<Credits />`; everything it says stands in `content/site.yaml`. */
export const creditsAttributes = z
  .strictObject({})
  .describe('The licence of the texts, where the source lies, and what the site is built with.');
