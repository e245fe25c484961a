import { placesIn } from '../material/places';
import { codeIn } from './code-spans';
import type { Finding, Rule } from '../rule';

/** Office's own elements: no browser knows them, and Markdown takes them for text. */
const element = /<\/?(?:o|w|v|m|x|st1):[a-z]\w{0,40}(?:[^\S\n][^<>\n]{0,300})?\/?>/gi;

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
      const places = placesIn(body.file, body.text, body.line);
      const isCode = codeIn(text);
      return [...body.text.matchAll(element)]
        .filter(({ index }) => !isCode(index))
        .map(({ 0: written, index }): Finding => {
          const place = places.at(index);
          const message = `${written.slice(0, 60)} comes from Word and would be shown`;
          return { ...place, message, hint: 'Delete it.', fix: { ...place, old: written, new: '' } };
        });
    }),
};
