import { z } from 'zod';
import { buttonColor } from '../../lib/schema/button-color';
import { link } from '../../lib/schema/link';
import { markdown } from '../../lib/schema/markdown';
import { paint } from '../../lib/schema/paint';
import { tones } from '../../lib/schema/tone';

/** `<Jumbotron heading="…" text="…" button-text="Register" button-link="/registration" bg="dark" img="hall.jpg" />` */
export const jumbotronAttributes = z
  .strictObject({
    heading: z.string().min(1).optional().describe('A line in large letters.'),
    text: markdown().optional().describe('What stands below it; may hold Markdown.'),
    'button-text': z.string().min(1).optional().describe('What its button says; needs button-link.'),
    'button-link': link('button-text').optional().describe('Where its button leads; needs button-text.'),
    'button-color': buttonColor().optional().describe('The colour of its button, as of <Button color>.'),
    'text-color': paint()
      .optional()
      .describe(
        'The colour of its words: #1b3a5c, white, black, primary …; without it, one that can be read on bg.',
      ),
    bg: paint().optional().describe('The colour behind the words: #1b3a5c, white, black, primary ….'),
    border: z
      .enum(['', 'true', 'false', ...tones])
      .transform((border) => (border === '' || border === 'true' ? 'plain' : border))
      .optional()
      .describe('A line around it: border, or border="primary" and the like.'),
    img: z
      .string()
      .min(1)
      .optional()
      .describe('A picture in public/images/ that only decorates, behind the words.'),
  })
  .refine(({ heading, text }) => heading !== undefined || text !== undefined, {
    error: 'needs heading="…" or text="…"',
  })
  .refine((all) => all['button-text'] === undefined || all['button-link'] !== undefined, {
    error: 'needs button-link="…" with button-text: a button leads somewhere',
  })
  .refine((all) => all['button-link'] === undefined || all['button-text'] !== undefined, {
    error: 'needs button-text="…" with button-link: the words on the button',
  })
  .describe('A large box with a heading, a sentence and a button, for the top of a page.');
