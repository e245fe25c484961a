import { tags } from '../../../components/tags';
import { isPlain, plainText, readLine } from '../../mdx';
import type { Finding, Rule } from '../rule';

/** What stands in tabs, lists and search engines as it is written. */
const plain = ['title', 'description'];

/** Titles and descriptions of pages and news are plain text: marks in them would be read as marks. */
export const plainFields: Rule = {
  id: 'plain-field',
  about:
    'The title and the description of a page, and the title of a piece of news, are words without Markdown and tags.',
  severity: 'warning',
  example: { wrong: 'title: The **new** call', right: 'title: The new call' },
  find: ({ sources }) =>
    sources
      .filter(({ kind }) => kind === 'page' || kind === 'news')
      .flatMap(({ yaml }) =>
        plain.flatMap((field): Finding[] => {
          const value: unknown =
            typeof yaml.data === 'object' && yaml.data !== null ? Reflect.get(yaml.data, field) : undefined;
          if (typeof value !== 'string' || !hasMarks(value)) return [];
          const words = plainText(value).replace(/\s+/g, ' ').trim();
          const message = `${field} is plain text, and visitors would see its marks: ${value}`;
          const hint = words.length > 1 ? `Write ${field}: ${words}` : 'Write it in words.';
          return [{ ...yaml.placeOf([field]), message, hint }];
        }),
      ),
};

/** Whether a reader of Markdown would see something else: emphasis, a link, code, a tag. */
function hasMarks(text: string): boolean {
  if (isPlain(text)) return false;
  const { tree, outline } = readLine({ file: '', text, line: 1 }, tags);
  if (outline.tags.length > 0) return true;
  return tree.children.some(
    (node) => 'children' in node && node.children.some(({ type }) => type !== 'text' && type !== 'break'),
  );
}
