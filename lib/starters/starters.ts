import { news } from '../schema/news';
import { paper } from '../schema/paper';
import { person } from '../schema/person';
import { addSession, sessionFields, sessionPresets } from './add-session';
import { frontMatter } from './front-matter';
import { draftPage, pageFields, pagePresets } from './page-kinds';
import type { Starter } from './starter';

/** What `npm run new` can begin. */
export const starters = {
  page: {
    about: 'a page in content/pages/',
    schema: pageFields,
    asked: ['title', 'description', 'nav'],
    needed: ['title'],
    named: 'title',
    example: 'npm run new page -- --title "Venue" --description "How to get to the workshop."',
    nested: true,
    presets: (_ground, given) => pagePresets(given),
    draft: draftPage,
  },
  person: {
    about: 'a person in content/people/',
    schema: person,
    asked: ['name', 'role', 'affiliation', 'url', 'roles'],
    needed: ['name'],
    named: 'name',
    example: 'npm run new person -- --name "Ada Lovelace" --role Mathematician --roles speaker',
    presets: () => ({}),
    draft: (id, values) => ({ file: `people/${id}.mdx`, text: frontMatter(values) }),
  },
  paper: {
    about: 'a paper in content/papers/',
    schema: paper,
    asked: ['title', 'authors', 'track', 'url'],
    needed: ['title', 'authors'],
    named: 'title',
    example: 'npm run new paper -- --title "On Engines" --authors "ada-lovelace, Charles Babbage"',
    presets: () => ({}),
    draft: (id, values) => ({ file: `papers/${id}.mdx`, text: frontMatter(values) }),
  },
  session: {
    about: 'a session in content/schedule.yaml',
    schema: sessionFields,
    asked: ['title', 'day', 'start', 'end', 'kind', 'room', 'people'],
    needed: ['title', 'day', 'start', 'end'],
    named: 'title',
    example: 'npm run new session -- --title "Opening" --day 2024-03-21 --start 09:00 --end 09:15',
    presets: sessionPresets,
    draft: addSession,
  },
  news: {
    about: 'a piece of news in content/news/',
    schema: news,
    asked: ['title', 'date'],
    needed: ['title', 'date'],
    named: 'title',
    example: 'npm run new news -- --title "The programme is out"',
    presets: ({ today }) => ({ date: today }),
    draft: (id, values) => {
      const comment = '<!-- The text stands here. -->';
      return {
        file: `news/${String(values.date)}-${id}.mdx`,
        text: `${frontMatter(values)}\n${comment}\n`,
      };
    },
  },
} as const satisfies Readonly<Record<string, Starter>>;
