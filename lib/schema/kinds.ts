import type { z } from 'zod';
import { importantDates } from './important-date';
import { page } from './page';
import { person } from './person';
import { site } from './site';

/** A kind of content file. */
export interface Kind {
  /** What the file holds, or its front matter. */
  readonly schema: z.ZodType;
  /** Where such files lie below the content folder, as a glob. */
  readonly files: string;
  /** What such a file is, in a sentence. */
  readonly about: string;
}

/** Every kind of content file: the editor's schemas, the tables of the guide and the starters read this. */
export const kinds = {
  site: { schema: site, files: 'site.yaml', about: 'What the frame of every page says.' },
  dates: {
    schema: importantDates,
    files: 'dates.yaml',
    about: 'Deadlines and milestones, in the order in which they are shown.',
  },
  page: { schema: page, files: 'pages/**/*.mdx', about: 'The settings of a page.' },
  person: { schema: person, files: 'people/*.mdx', about: 'The settings of a person.' },
} as const satisfies Readonly<Record<string, Kind>>;
