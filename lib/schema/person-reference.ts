import { z } from 'zod';
import { id } from './id';

/** Somebody named: by the id of a file in people/, by a full name, or by name and affiliation. */
export const personReference = () =>
  z
    .union([
      z.string().min(1),
      z.strictObject({
        name: z.string().min(1).describe('The full name.'),
        affiliation: z.string().min(1).optional().describe('The institution the person works at.'),
      }),
      z.strictObject({
        person: id().describe('The id of a file in people/.'),
        affiliation: z.string().min(1).describe('The institution the person comes from this time.'),
      }),
    ])
    .describe('A person: an id such as ada-lovelace, a full name, or { name: …, affiliation: … }.');

export type PersonReference = z.infer<ReturnType<typeof personReference>>;
