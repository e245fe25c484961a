import { z } from 'zod';
import { webAddress } from './web-address';

/** What a person can be at a workshop. */
export const personRoles = ['speaker', 'organizer'] as const;

/** The front matter of `content/people/<id>.mdx`; the body of the file is the biography. */
export const person = z.strictObject({
  name: z.string().min(1).describe('The name as the person writes it.'),
  sort: z.string().min(1).optional().describe('What the name is sorted by; without it, its last word.'),
  role: z
    .string()
    .min(1)
    .optional()
    .describe('What the person is, in a line: "Professor at the University of Example".'),
  roles: z
    .array(z.enum(personRoles))
    .default([])
    .describe('What the person does at the workshop: speaker, organizer.'),
  affiliation: z.string().min(1).optional().describe('The institution the person works at.'),
  url: webAddress().optional().describe("The person's own page."),
  photo: z.string().min(1).optional().describe('A picture in public/images/, for example people/ada.jpg.'),
  state: z
    .enum(['announced', 'confirmed', 'withdrawn'])
    .default('confirmed')
    .describe('announced, confirmed, or withdrawn; a withdrawn person is shown nowhere.'),
});

export type PersonFields = z.infer<typeof person>;
