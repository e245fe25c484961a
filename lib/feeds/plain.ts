import { plainText } from '../mdx/read';

/**
 * The words of several paragraphs of Markdown, without its marks.
 *
 * @param text Markdown
 * @returns paragraphs with an empty line between them
 */
export function plainParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => plainLine(paragraph.replace(/^#+ |^[*+-] |^\d+[.)] |^> ?/gm, '')))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/**
 * The words of a line of Markdown, without its marks.
 *
 * @param text a title, a note
 */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
