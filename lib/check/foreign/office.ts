import { codeIn } from './code-spans';
import type { Finding, Rule } from '../rule';

/** Office's own elements: no browser knows them, and Markdown takes them for text. */
const element = /<\/?(?:o|w|v|m|x|st1):[a-z]\w{0,40}(?:\s[^<>\n]{0,300})?\/?>/gi;

/** What comes along when a text is pasted from Word or PowerPoint would be printed as it stands. */
export const office: Rule = {
  id: 'office',
  about: 'A text holds none of the tags that Word writes for itself.',
  severity: 'error',
  example: { wrong: 'The deadline<o:p></o:p>', right: 'The deadline' },
  find: ({ texts }) =>
    texts.flatMap((text) => {
      const { body } = text.source;
      if (!body?.text.includes(':')) return [];
      const isCode = codeIn(text);
      let start = 0;
      return body.text.split('\n').flatMap((line, below): Finding[] => {
        const offset = start;
        start += line.length + 1;
        return [...line.matchAll(element)]
          .filter(({ index }) => !isCode(offset + index))
          .map(({ 0: written, index }) => {
            const place = { file: body.file, line: body.line + below, column: index + 1 };
            const fix = { ...place, old: written, new: '' };
            return {
              ...place,
              message: `${written.slice(0, 60)} comes from Word and would be shown`,
              hint: 'Delete it.',
              fix,
            };
          });
      });
    }),
};
