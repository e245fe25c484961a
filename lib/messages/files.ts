import type { Explanation } from './explanation';

/** What can be wrong with a file before any rule looks at it, by the name that the message bears. */
export const fileMessages = {
  file: {
    about:
      'A file is missing, is not saved as UTF-8, or leads out of the content folder. Every editor can save as UTF-8; a link to a file elsewhere becomes a copy of it.',
    example: { wrong: 'site.yaml, saved as UTF-16', right: 'site.yaml, saved as UTF-8' },
  },
  folder: {
    about:
      'The folder that CONTENT_DIR names is not there, is no folder, holds far too many files, or holds links to elsewhere, which are not followed.',
    example: { wrong: 'CONTENT_DIR=contnt npm run check', right: 'CONTENT_DIR=content npm run check' },
  },
  conflict: {
    about:
      'Git could not join two changes and left both in the file. Keep what is right of the two, and delete the three lines of marks.',
    example: {
      wrong: '<<<<<<< HEAD\ntitle: Venue\n=======\ntitle: The venue\n>>>>>>> main',
      right: 'title: The venue',
    },
  },
  'file-name': {
    about:
      'The name of a page is its address: small letters, digits and single hyphens. A few addresses, such as /files, belong to the site itself.',
    example: { wrong: 'content/pages/Call for Papers.mdx', right: 'content/pages/call-for-papers.mdx' },
  },
  'front-matter': {
    about:
      'The settings of a file stand between two lines of three dashes, the first line being one of them.',
    example: { wrong: '---\ntitle: Venue\n\nThe text.', right: '---\ntitle: Venue\n---\n\nThe text.' },
  },
  yaml: {
    about:
      'The settings, or the data, are not written as YAML. Most often a value with ": " in it lacks its quotes, a quote is not closed, a key stands twice, or a line is indented with a tab.',
    example: { wrong: 'title: Call: part two', right: 'title: "Call: part two"' },
  },
  shape: {
    about:
      'A setting is missing, is not known, or does not have the form it needs. What each file may say stands in the tables of the [guide](writing.md).',
    example: { wrong: 'titel: Venue', right: 'title: Venue' },
  },
  allow: {
    about:
      'A comment that silences a rule names one that can be silenced, gives the reason behind a colon, and silences something.',
    example: {
      wrong: '<!-- allow heading -->',
      right: '<!-- allow heading: the table of the poster session needs it -->',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;

export type FileRule = keyof typeof fileMessages;
