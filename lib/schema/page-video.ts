import { z } from 'zod';
import { fileOrAddress } from './file-or-address';

/** `video` of a page's front matter: what the tag `Video` takes, as texts. */
export const pageVideo = () =>
  z
    .strictObject({
      youtubeid: z
        .string()
        .regex(/^[\w-]{11}$/, 'must be the eleven characters behind v= in the address of the video')
        .optional()
        .describe('The video on YouTube: the eleven characters behind v= in its address.'),
      url: fileOrAddress()
        .optional()
        .describe('The video elsewhere: an address, or a file of public/ such as /films/opening.mp4.'),
      title: z.string().min(1).describe('What the video is called, for screen readers too.'),
      caption: z.string().min(1).optional().describe('A line below the video.'),
    })
    .refine(({ youtubeid, url }) => (youtubeid === undefined) !== (url === undefined), {
      error: 'needs either youtubeid or url',
    });
