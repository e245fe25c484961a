import { z } from 'zod';

/** `<Sponsors />` shows `content/sponsors.yaml`; `<Sponsors tier="Gold sponsors" />` one tier of it. */
export const sponsorsAttributes = z
  .strictObject({
    tier: z
      .string()
      .min(1)
      .optional()
      .describe('One tier, as sponsors.yaml calls it; without it, all of them.'),
  })
  .describe('The sponsors of content/sponsors.yaml with their logos, tier by tier.');
