import { z } from 'zod';
import { markdown } from './markdown';
import { webAddress } from './web-address';

const logo = () => z.string().min(1).describe('A picture in public/images/, for example sponsors/clay.svg.');

const sponsor = z.strictObject({
  name: z.string().min(1).describe('The name of the sponsor, as it writes itself.'),
  url: webAddress().optional().describe("The sponsor's own page."),
  logo: logo()
    .optional()
    .describe('The logo in public/images/, for light pages; without it the name is shown.'),
  'logo-dark': logo().optional().describe('The logo in public/images/ for dark pages, if it needs another.'),
  about: markdown().min(1).optional().describe('A sentence about the sponsor.'),
});

const tier = z.strictObject({
  name: z.string().min(1).describe('What the tier is called: "Gold sponsors".'),
  size: z
    .enum(['large', 'medium', 'small'])
    .default('medium')
    .describe('How large its logos are: large, medium or small.'),
  sponsors: z.array(sponsor).describe('The sponsors of the tier, in the order in which they are shown.'),
});

/** `content/sponsors.yaml`: tiers, the most generous first, and who is in them. */
export const sponsors = z.array(tier);

export type SponsorTier = z.infer<typeof tier>;
export type Sponsor = z.infer<typeof sponsor>;
