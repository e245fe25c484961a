import { z } from 'zod';
import { link } from '../../lib/schema/link';
import { markdown } from '../../lib/schema/markdown';
import { width } from '../../lib/schema/width';

/** `<Figure img="team.jpg" alt="…" caption="…" width="50%" />` */
export const figureAttributes = z
  .strictObject({
    img: z.string().min(1).describe('A picture in public/images/, for example team.jpg.'),
    alt: z
      .string()
      .describe(
        'What the picture shows, for people who cannot see it; alt="" when it only decorates and is no link.',
      ),
    caption: markdown().optional().describe('A line below the picture; may hold Markdown.'),
    width: width().optional().describe('How wide the picture is: 50%, 75 (per cent) or 300px.'),
    link: link()
      .optional()
      .describe('Where a click on the picture leads: /program, or https:// and the rest of an address.'),
  })
  .refine(({ alt, link: href }) => href === undefined || alt.trim() !== '', {
    path: ['alt'],
    message: 'must say where the link leads: without it, nobody hears what the picture links to',
  })
  .describe('A picture with an optional caption.');
