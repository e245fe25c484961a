import { z } from 'zod';
import { videoAddress, youtubeVideo } from './video-address';

/** `video` of a page's front matter: what the tag `Video` takes, as texts. */
export const pageVideo = () =>
  z
    .strictObject({
      youtubeid: youtubeVideo()
        .optional()
        .describe('The video on YouTube: the eleven characters behind v= in its address.'),
      url: videoAddress()
        .optional()
        .describe('The video elsewhere: an address, or a file of public/ such as /films/opening.mp4.'),
      title: z.string().min(1).describe('What the video is called, for screen readers too.'),
      caption: z.string().min(1).optional().describe('A line below the video.'),
    })
    .refine(({ youtubeid, url }) => (youtubeid === undefined) !== (url === undefined), {
      error: 'needs either youtubeid or url',
    });
