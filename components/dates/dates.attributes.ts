import { z } from 'zod';
import { id } from '../../lib/schema/id';

/** `<Date of="submission" />` puts one date of `content/dates.yaml` into a sentence. */
export const dateAttributes = z
  .strictObject({
    of: id().describe('The id of a date in content/dates.yaml.'),
  })
  .describe('One date of content/dates.yaml, in a sentence.');

/** `<ImportantDates />` lists all dates of `content/dates.yaml`. */
export const importantDatesAttributes = z
  .strictObject({})
  .describe('All dates of content/dates.yaml, in their order.');
