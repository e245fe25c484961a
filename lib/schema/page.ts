import { z } from 'zod';
import { iconName } from './icon-name';
import { pageVideo } from './page-video';
import { pictureFields, withWords } from './picture';

const fields = z.strictObject({
  title: z
    .string()
    .min(1)
    .describe("The page's title: in the browser's tab, in lists, and as its first heading."),
  description: z
    .string()
    .min(1)
    .optional()
    .describe('One sentence about the page, for search engines and previews.'),
  layout: z
    .enum(['section', 'page', 'full-width'])
    .default('section')
    .describe('section prints the title above the text; page and full-width do not.'),
  nav: z
    .union([
      z.boolean(),
      z
        .string()
        .min(1)
        .regex(/^(?!(?:yes|no|on|off|true|false)$)/i, 'must be true or false, or the name of the link'),
    ])
    .default(false)
    .describe('true puts the page into the navigation; a text puts it there under that name.'),
  topics: z
    .array(z.string().min(1))
    .default([])
    .describe('What the page is about, listed in its head and in the contents.'),
  icon: iconName().optional().describe('A Bootstrap icon before the title, for example calendar-event.'),
  ...pictureFields('Shown above the text, and where the page is shared'),
  video: pageVideo().optional().describe('A video above the text.'),
  faq: z
    .boolean()
    .default(false)
    .describe(
      'true tells search engines that the titles of the accordions here are questions, and their texts the answers.',
    ),
  keywords: z.array(z.string().min(1)).default([]).describe('What the page is about, for machines.'),
  'previous-next': z
    .boolean()
    .optional()
    .describe(
      'false leaves out the links to the page before and after; true puts them on a page of any layout.',
    ),
  draft: z.boolean().default(false).describe('true keeps the page out of production.'),
  noindex: z.boolean().default(false).describe('true asks search engines not to list the page.'),
});

/** The front matter of `content/pages/**.mdx`; the body of the file is the page. */
export const page = withWords(fields);

export type PageFields = z.infer<typeof page>;
