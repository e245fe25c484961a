import { z } from 'zod';

/** `<Toc />` lists the pages of the site, `<Toc of="page" />` the headings of the page it stands on. */
export const tocAttributes = z
  .strictObject({
    of: z
      .enum(['site', 'page'])
      .default('site')
      .describe('What to list: the pages of the site, or the headings of this page.'),
  })
  .describe('The pages of the site, or the headings of this page.');
