import { z } from 'zod';
import { idList } from '../../lib/schema/id';

/** `<Speakers of="ada-lovelace, alan-turing" />` */
export const speakersAttributes = z
  .strictObject({
    of: idList().describe('People in content/people/ by the names of their files, with commas between them.'),
  })
  .describe('People with their biographies, in the order in which they are named.');
