import { z } from 'zod';
import { listFields } from '../people/people.attributes';

/** `<Speakers of="ada-lovelace, alan-turing" />` */
export const speakersAttributes = z
  .strictObject({
    ...listFields,
    layout: listFields.layout.describe(
      'cards with biographies; a compact list in columns, with affiliations; or names in a sentence.',
    ),
  })
  .refine(({ of, role }) => of === undefined || role === undefined, {
    error: 'needs only one of role="…" and of="…"',
  })
  .describe(
    'People with their biographies: those who are named, everybody in one role, or all speakers, keynotes and panelists.',
  );
