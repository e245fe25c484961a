import { z } from 'zod';
import { idList } from '../../lib/schema/id';
import { personRoles } from '../../lib/schema/person';

/** Who is shown, in which order, and how: what every list of people can be told. */
export const listFields = {
  of: idList()
    .optional()
    .describe('People in content/people/ by the names of their files, with commas between them.'),
  role: z
    .enum(personRoles)
    .optional()
    .describe(`Everybody in this role: ${personRoles.join(', ')}.`),
  track: z.string().min(1).optional().describe('Only those of this track, as the tracks of people call it.'),
  layout: z
    .enum(['cards', 'list', 'names'])
    .default('cards')
    .describe('cards with pictures; a compact list in columns, with affiliations; or names in a sentence.'),
  sort: z
    .enum(['family', 'given', 'affiliation'])
    .optional()
    .describe('The order, by name or affiliation; without it, that of the list in of, or by family name.'),
};

/** `<People role="organizer" />` */
export const peopleAttributes = z
  .strictObject(listFields)
  .refine(({ of, role }) => (of === undefined) !== (role === undefined), {
    error: 'needs either role="…" or of="…" (files in content/people/)',
  })
  .describe('People without biographies: everybody in one role, or those who are named.');
