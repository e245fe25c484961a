import fs from 'node:fs';
import { z } from 'zod';
import { splitFrontMatter } from '../frontmatter';
import { page } from '../schema/page';
import { frontMatter } from './front-matter';
import type { Draft, Values } from './starter';

/** The kinds of pages that workshops have, each with a draft of its text in `pages/`. */
export const pageKinds = [
  'registration',
  'travel',
  'visa',
  'code-of-conduct',
  'submission-policy',
  'shared-task',
  'faq',
  'programme',
  'papers',
  'sponsors',
  'venue',
  'news',
  'committee',
] as const;

type PageKind = (typeof pageKinds)[number];

const kind = z.enum(pageKinds);

/** What can be said about a page, and the draft it begins with. */
export const pageFields = z.strictObject({
  ...page.shape,
  kind: kind
    .optional()
    .describe(`A draft to begin with, in which only facts are missing: ${pageKinds.join(', ')}.`),
});

const head = z.object({ title: z.string(), description: z.string() });

/**
 * What is taken for what nobody has said of a page.
 *
 * @param given what the flags say
 * @returns a draft; of a known kind, title and description as well
 */
export function pagePresets(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (given.kind === undefined) return { draft: 'true' };
  const known = kind.safeParse(given.kind);
  // A kind that is not known is refused later, by its own message; a title is not what is missing then.
  return known.success
    ? { ...draftOf(known.data).head, draft: 'true', ...(known.data === 'faq' && { faq: 'true' }) }
    : { title: given.kind };
}

/**
 * Begins a page: empty, or with the draft of its kind.
 *
 * @param id the page's way below `content/pages`
 * @param values its settings, and its kind
 */
export function draftPage(id: string, { kind: wanted, ...values }: Values): Draft {
  const notes = { draft: 'take this line out when the page is ready' };
  const known = kind.safeParse(wanted);
  const body = known.success ? `${gapsComment}\n\n${draftOf(known.data).body}` : `${emptyComment}\n`;
  return { file: `pages/${id}.mdx`, text: `${frontMatter(values, notes)}\n${body}` };
}

const emptyComment = '<!-- The text stands here. Headings begin with ##; docs/writing.md shows the rest. -->';

const gapsComment =
  '<!-- Each question in double brackets is a gap: npm run check lists them, and publishes none. Change every word you like. -->';

function draftOf(one: PageKind) {
  const file = new URL(`./pages/${one}.mdx`, import.meta.url);
  const { yaml, body } = splitFrontMatter(`pages/${one}.mdx`, fs.readFileSync(file, 'utf8'));
  return { head: head.parse(yaml.data), body: body.text.trimStart() };
}
