import { z } from 'zod';

/** `<News />` lists the newest of `content/news/`; `<News count="all" />` all of it. */
export const newsAttributes = z
  .strictObject({
    count: z
      .string()
      .regex(/^(?:all|[1-9]\d{0,2})$/, 'must be a number such as 5, or all')
      .transform((text) => (text === 'all' ? Infinity : Number(text)))
      .default(5)
      .describe('How many, the newest first: a number, or all.'),
  })
  .describe('The news of content/news/, the newest first.');
