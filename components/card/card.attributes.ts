import { z } from 'zod';
import { flag, markdown } from '../../lib/schema/markdown';
import { share } from '../../lib/schema/share';
import { tone } from '../../lib/schema/tone';

/** `<Card header="Venue" title="Hall of Clay" text="Two minutes from the *station*." img="hall.jpg" alt="…" width="50" />` */
export const cardAttributes = z
  .strictObject({
    header: markdown().optional().describe('A line in a bar above the card; may hold Markdown.'),
    title: markdown().optional().describe('A line above the text; may hold Markdown.'),
    text: markdown().optional().describe('What it says; may hold Markdown. Or write it between the tags.'),
    img: z.string().min(1).optional().describe('A picture in public/images/, above the text.'),
    alt: z
      .string()
      .optional()
      .describe('What the picture shows, for people who cannot see it; alt="" when it only decorates.'),
    width: share()
      .optional()
      .describe(
        'How wide it is on wide screens: 25, 50, 75 or 100 per cent of the column; all of it on phones.',
      ),
    centered: flag().optional().describe('Puts it into the middle of its row.'),
    color: tone().optional().describe('A colour by its meaning: primary, secondary, success, danger ….'),
  })
  .refine(({ img, alt }) => img === undefined || alt !== undefined, {
    error: 'needs alt="…" with img: what the picture shows, or alt="" when it only decorates',
  })
  .refine(({ img, alt }) => img !== undefined || alt === undefined, { error: 'has alt without img' })
  .describe('A box with a picture, a title and some text. Cards that follow each other stand side by side.');
