import { z } from 'zod';
import { markdown } from './markdown';
import { pictureName } from './picture-name';
import { webAddress } from './web-address';

const sponsor = z
  .strictObject({
    name: z.string().min(1).describe('The name of the sponsor, as it writes itself.'),
    url: webAddress().optional().describe("The sponsor's own page."),
    logo: pictureName()
      .optional()
      .describe('The logo in public/images/, for light pages; without it the name is shown.'),
    'logo-dark': pictureName()
      .optional()
      .describe('The logo in public/images/ for dark pages, if it needs another.'),
    about: markdown().min(1).optional().describe('A sentence about the sponsor.'),
  })
  .refine((entry) => entry['logo-dark'] === undefined || entry.logo !== undefined, {
    error: 'has a logo for dark pages and none for light ones: write logo too',
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
export const sponsors = z.array(tier).superRefine((tiers, context) => {
  for (const [index, { name }] of tiers.entries()) {
    if (tiers.findIndex((one) => one.name === name) === index) continue;
    const message = `"${name}" stands here twice: put all its sponsors into one tier`;
    context.addIssue({ code: 'custom', path: [index, 'name'], message });
  }
});

export type SponsorTier = z.infer<typeof tier>;
export type Sponsor = z.infer<typeof sponsor>;
