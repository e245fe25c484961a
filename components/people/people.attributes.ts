import { z } from 'zod';
import { personRoles } from '../../lib/schema/person';

/** `<People role="organizer" />` */
export const peopleAttributes = z
  .strictObject({
    role: z.enum(personRoles).describe('Which people: speaker or organizer.'),
  })
  .describe('Everybody in one role, without biographies.');
