import { dateInWords } from '../../components/dates/date-words';
import { tags } from '../../components/tags';
import type { Route, Workshop } from '../content';
import { plainBlocks, plainText, readBody, type SayTag } from '../mdx';
import { wordsFor } from '../words';

/** Of what a text may speak. */
export type Spoken = Pick<Workshop, 'site' | 'dates'>;

/**
 * Says in words what tags show within a sentence, for texts that are read where no tag can stand.
 *
 * @param workshop whose dates they name
 */
export function sayTags({ site, dates }: Spoken): SayTag {
  return ({ name, attributes }) => {
    const date = name === 'Date' ? dates.find(({ id }) => id === attributes.of) : undefined;
    return date && dateInWords({ date, lang: site.lang, words: wordsFor(site.lang) });
  };
}

/**
 * The words of several paragraphs of Markdown, without its marks, and without its footnotes.
 *
 * @param text Markdown with tags
 * @param workshop of which it speaks
 * @returns paragraphs with an empty line between them; items and cells have lines of their own
 */
export function plainParagraphs(text: string, workshop: Spoken): string {
  const { children } = readBody({ file: '', text, line: 1 }, tags).tree;
  return children
    .filter(({ type }) => type !== 'footnoteDefinition')
    .map((child) => plainBlocks(child, sayTags(workshop)).join('\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/**
 * The words of a line of Markdown, without its marks.
 *
 * @param text a title, a note
 * @param workshop of which it speaks
 */
export function plainLine(text: string, workshop: Spoken): string {
  return plainText(text, tags, sayTags(workshop)).replace(/\s+/g, ' ').trim();
}

/**
 * The title of a page where no marks can stand. Those of papers and sessions are Markdown; all others are what they say.
 *
 * @param route the page
 * @param workshop to which it belongs
 */
export function plainTitle({ kind, title }: Route, workshop: Spoken): string {
  return hasMarkdownTitle(kind) ? plainLine(title, workshop) : title;
}

/** @returns whether the titles of pages of a kind hold Markdown */
export function hasMarkdownTitle(kind: Route['kind']): boolean {
  return kind === 'paper' || kind === 'session';
}
