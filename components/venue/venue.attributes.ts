import { z } from 'zod';

/** `<Venue />` shows the venue of `content/site.yaml` and the rooms of `content/schedule.yaml`. */
export const venueAttributes = z
  .strictObject({})
  .describe('The venue of site.yaml with its address and plan, and the rooms of schedule.yaml.');
