import { z } from 'zod';

/** The name of a file without its ending, by which other files refer to it. */
export const id = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, for example ada-lovelace')
    .describe('The name of a file without its ending, for example ada-lovelace.');
