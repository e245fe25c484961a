import { z } from 'zod';
import { id } from '../../lib/schema/id';
import { markdown } from '../../lib/schema/markdown';
import { webAddress } from '../../lib/schema/web-address';
import { width } from '../../lib/schema/width';

/** `<SpeakerCard person="ted-chiang" />`, or everything in place: `<SpeakerCard name="…" role="…">biography</SpeakerCard>` */
export const speakerCardAttributes = z
  .strictObject({
    person: id().optional().describe('Somebody in content/people/, by the name of the file.'),
    name: z.string().min(1).optional().describe('The name, when the person has no file.'),
    url: webAddress().optional().describe("The person's own page."),
    role: z.string().min(1).optional().describe('What the person is, in a line.'),
    affiliation: z.string().min(1).optional().describe('The institution the person works at.'),
    talk: markdown().optional().describe('What the person speaks about; may hold Markdown.'),
    text: markdown()
      .optional()
      .describe('The biography, when the person has no file; longer ones stand between the tags.'),
    width: width().optional().describe('How wide the card is: 50%, 75 (per cent) or 300px.'),
    img: z.string().min(1).optional().describe('A picture in public/images/, for example people/ada.jpg.'),
  })
  .refine(({ person, name }) => (person === undefined) !== (name === undefined), {
    error: 'needs either person="…" (a file in content/people/) or name="…"',
  })
  .describe('One person with a biography: somebody in content/people/, or somebody without a file.');
