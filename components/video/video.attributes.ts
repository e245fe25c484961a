import { z } from 'zod';
import { markdown } from '../../lib/schema/markdown';
import { videoAddress, youtubeVideo } from '../../lib/schema/video-address';
import { width } from '../../lib/schema/width';

const ratios = ['16x9', '4x3', '1x1', '21x9', '16:9', '4:3', '1:1', '21:9'] as const;

/** `<Video youtubeid="…" title="…" caption="…" />` */
export const videoAttributes = z
  .strictObject({
    youtubeid: youtubeVideo()
      .optional()
      .describe('The letters after v= in the address of a film on YouTube.'),
    url: videoAddress()
      .meta({ examples: ['/videos/talk.mp4'] })
      .optional()
      .describe('The address of a film on YouTube or Vimeo, or a film in public/: /videos/talk.mp4.'),
    title: z
      .string()
      .regex(/\S/, 'must say what the film is')
      .describe('What the film is called; screen readers say it.'),
    caption: markdown().optional().describe('A line below the film; may hold Markdown.'),
    width: width().optional().describe('How wide the film is: 50%, 75 (per cent) or 300px.'),
    ratio: z.enum(ratios).default('16x9').describe('How wide the film is for its height.'),
    poster: z
      .string()
      .min(1)
      .optional()
      .describe('A picture in public/images/ that is shown before the film.'),
    captions: z
      .string()
      .regex(/^\/(?!\/)\S+\.vtt$/i, 'must be a file of public/ such as /videos/talk.vtt')
      .optional()
      .describe('What is said in a film of public/, as a WebVTT file: /videos/talk.vtt.'),
  })
  .refine(({ youtubeid, url }) => (youtubeid === undefined) !== (url === undefined), {
    message: 'needs either youtubeid="…" or url="…"',
  })
  .describe('A film; another site is asked for it only when a visitor starts it.');
