import { z } from 'zod';
import { markdown } from '../../lib/schema/markdown';

/** `<Gallery> <GalleryFigure … /> </Gallery>` */
export const galleryAttributes = z
  .strictObject({
    title: z.string().min(1).optional().describe('What the pictures have in common, for screen readers.'),
  })
  .describe('Small pictures side by side; each opens large.');

/** `<GalleryFigure img="poster-session.jpg" alt="…" caption="…" />` */
export const galleryFigureAttributes = z
  .strictObject({
    img: z.string().min(1).describe('A picture in public/images/, for example poster-session.jpg.'),
    alt: z
      .string()
      .regex(/\S/, 'must say what the picture shows: it is the name of the button that opens it')
      .describe('What the picture shows, for people who cannot see it.'),
    caption: markdown().optional().describe('A line below the large picture; may hold Markdown.'),
  })
  .describe('One picture of a gallery.');
