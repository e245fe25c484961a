import { z } from 'zod';
import { pictureFields, withWords } from './picture';

/** `hero` of `site.yaml`. */
export const hero = () =>
  withWords(
    z.strictObject({
      ...pictureFields('A picture above the name on the home page'),
      title: z
        .enum(['shown', 'hidden'])
        .default('shown')
        .describe('hidden leaves the name to the picture; screen readers still say it.'),
      facts: z
        .enum(['shown', 'hidden'])
        .default('shown')
        .describe('hidden leaves out when and where the workshop takes place.'),
    }),
  );

/** `footer` of `site.yaml`. */
export const footer = () =>
  z.strictObject({
    licence: z.boolean().default(true).describe('Whether the footer says the licence of the texts.'),
    credits: z.boolean().default(false).describe('Whether the footer says what the site is built with.'),
    'back-to-top': z
      .boolean()
      .default(true)
      .describe('Whether the footer has a link to the top of the page.'),
  });
