import { z } from 'zod';

/** The name of a file without its ending, by which other files refer to it. */
export const id = () =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'must be lower-case letters, digits and single hyphens, for example ada-lovelace',
    )
    .describe('The name of a file without its ending, for example ada-lovelace.');

/** Several ids in one attribute, with commas or spaces between them: `ada-lovelace, alan-turing`. */
export const idList = () =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/u).filter((part) => part !== ''))
    .pipe(
      z
        .array(id())
        .min(1, 'must name at least one')
        .refine((ids) => new Set(ids).size === ids.length, { error: 'must name nobody twice' }),
    );
