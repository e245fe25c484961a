import { z } from 'zod';
import { id } from '../../lib/schema/id';

/** `<Date of="submission" />` puts one date of `content/dates.yaml` into a sentence. */
export const dateAttributes = z
  .strictObject({
    of: id().describe('The id of a date in content/dates.yaml.'),
  })
  .describe('One date of content/dates.yaml, in a sentence.');

/** `<ImportantDates />` lists the dates of `content/dates.yaml`. */
export const importantDatesAttributes = z
  .strictObject({
    layout: z
      .enum(['table', 'list'])
      .default('table')
      .describe('As a table, or as a list for narrow places.'),
    track: z
      .string()
      .min(1)
      .optional()
      .describe('Only the dates of this track, as dates.yaml calls it; without it, all dates.'),
  })
  .describe('All dates of content/dates.yaml, in their order.');

/** `<DeadlineBanner of="submission" />` puts one deadline into a box of its own. */
export const deadlineBannerAttributes = z
  .strictObject({
    of: id().describe('The id of a date in content/dates.yaml.'),
    text: z
      .string()
      .min(1)
      .optional()
      .describe('What stands on the link to the address in dates.yaml; without it, where the link goes.'),
  })
  .describe('One deadline of content/dates.yaml in a box, with its zone in words and the way to submit.');
