import type { Explanation } from './explanation';

/** What a text cannot be, whatever it says; the examples describe it, as none fits on a page. */
export const limitMessages = {
  'too-long': {
    about: 'A page holds at most a million characters, which is a long book.',
    example: {
      wrong: 'one page of 1,200,000 characters',
      right: 'two pages, with a link from the first to the second',
    },
  },
  'too-deep': {
    about:
      'Tags, lists, quotes and emphasis stand in each other at most 64 deep; usually one was not closed.',
    example: { wrong: '> > > > > … a hundred times', right: '> a quote' },
  },
  'too-dense': {
    about:
      'A paragraph holds more Markdown marks than anybody writes by hand; they would take minutes to read.',
    example: { wrong: '[[[[[[[[ … thousands of times', right: '```\n[[[[[[[[\n```' },
  },
  unreadable: {
    about:
      'The text cannot be read as Markdown. This is a mistake of the site, not yours; please report it with the file.',
    example: {
      wrong: 'a text that Markdown stumbles over',
      right: 'the same text, with the passage put plainly',
    },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
