import { z } from 'zod';
import { paperTracks } from '../../lib/schema/paper';

/** `<PaperList />`, `<PaperList by="session" />`, `<PaperList track="demo" />` */
export const paperListAttributes = z
  .strictObject({
    by: z
      .enum(['track', 'session'])
      .optional()
      .describe(
        'Under which headings the papers stand: their tracks, or the sessions in which they are presented; without it, in one list.',
      ),
    track: z.enum(paperTracks).optional().describe('Only the papers of this track.'),
  })
  .describe('The accepted papers, those with an award first.');
