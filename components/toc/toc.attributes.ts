import { z } from 'zod';

/** `<Toc />` lists the pages of the site, `<Toc of="page" />` the headings of the page it stands on. */
export const tocAttributes = z
  .strictObject({
    of: z
      .enum(['site', 'page'])
      .default('site')
      .describe('What to list: the pages of the site, or the headings of this page.'),
    title: z
      .string()
      .min(1)
      .optional()
      .describe('What stands above the list, instead of Contents or On this page.'),
    depth: z
      .enum(['2', '3'])
      .default('2')
      .describe('Of a page: 2 lists the headings with ##, 3 those with ### below them as well.'),
    columns: z
      .enum(['1', '2', '3'])
      .optional()
      .describe('How many columns there are on wide screens; without it, as many as fit.'),
    topics: z
      .enum(['shown', 'hidden'])
      .default('shown')
      .describe('Of the site: hidden lists the titles of the pages and not their topics.'),
  })
  .describe('The pages of the site, or the headings of this page.');
