import { z } from 'zod';
import { personLinks } from './person-links';
import { pictureName } from './picture-name';
import { webAddress } from './web-address';

/** What a person can be at a workshop. */
export const personRoles = [
  'speaker',
  'keynote',
  'panelist',
  'organizer',
  'steering',
  'area-chair',
  'reviewer',
  'volunteer',
] as const;

/** The front matter of `content/people/<id>.mdx`; the body of the file is the biography. */
export const person = z
  .strictObject({
    name: z.string().min(1).describe('The name as the person writes it.'),
    native: z
      .string()
      .min(1)
      .optional()
      .describe('The name in its own script, shown behind the name: 山田花子.'),
    sort: z.string().min(1).optional().describe('What the name is sorted by; without it, its last word.'),
    role: z
      .string()
      .min(1)
      .optional()
      .describe('What the person is, in a line: "Professor at the University of Example".'),
    roles: z
      .array(z.enum(personRoles))
      .default([])
      .describe(`What the person does at the workshop: ${personRoles.join(', ')}.`),
    tracks: z
      .array(z.string().min(1))
      .default([])
      .describe('The tracks for which the person reviews or chairs, as visitors read them.'),
    affiliation: z.string().min(1).optional().describe('The institution the person works at.'),
    affiliations: z
      .array(z.string().min(1))
      .default([])
      .describe('Several institutions; affiliation is enough for one.'),
    country: z.string().min(1).optional().describe('The country the person works in.'),
    pronouns: z.string().min(1).optional().describe('The pronouns of the person: she/her.'),
    url: webAddress().optional().describe("The person's own page."),
    links: personLinks().prefault({}).describe('Where else the person is: scholar, orcid, dblp, github …'),
    photo: pictureName().optional().describe('A picture in public/images/, for example people/ada.jpg.'),
    state: z
      .enum(['announced', 'confirmed', 'withdrawn'])
      .default('confirmed')
      .describe('announced, confirmed, or withdrawn; a withdrawn person is shown nowhere.'),
  })
  .refine(({ affiliation, affiliations }) => affiliation === undefined || affiliations.length === 0, {
    error: 'has affiliation and affiliations: one of the two is enough',
  });

export type PersonFields = z.infer<typeof person>;
