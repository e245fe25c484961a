import type { z } from 'zod';
import { importantDates } from './important-date';
import { news } from './news';
import { page } from './page';
import { paper } from './paper';
import { person } from './person';
import { schedule } from './schedule';
import { site } from './site';
import { sponsors } from './sponsors';

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
  schedule: { schema: schedule, files: 'schedule.yaml', about: 'The programme: rooms, days, sessions.' },
  sponsors: { schema: sponsors, files: 'sponsors.yaml', about: 'Tiers, and the sponsors in them.' },
  page: { schema: page, files: 'pages/**/*.mdx', about: 'The settings of a page.' },
  person: { schema: person, files: 'people/*.mdx', about: 'The settings of a person.' },
  paper: { schema: paper, files: 'papers/*.mdx', about: 'The settings of a paper.' },
  news: { schema: news, files: 'news/*.mdx', about: 'The settings of a piece of news.' },
} as const satisfies Readonly<Record<string, Kind>>;
