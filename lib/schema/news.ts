import { z } from 'zod';
import { markdown } from './markdown';
import { day } from './when';

/** The front matter of `content/news/<date>-<name>.mdx`; the body of the file is the text. */
export const news = z.strictObject({
  title: z.string().min(1).describe('What is new, in a line.'),
  date: day().describe('The day of the news, as 2024-01-10.'),
  summary: markdown()
    .min(1)
    .optional()
    .describe('What lists say below the title; without it, the first paragraph. May hold Markdown.'),
  draft: z.boolean().default(false).describe('true keeps the news out of production.'),
});

export type NewsFields = z.infer<typeof news>;
