import { placesIn } from '../material/places';
import type { Finding, Rule, Text } from '../rule';
import { linesOf, shownIn } from './shown';

/** Several marks before a letter; or a single one before what looks like a title, and like no hashtag among others. */
const unspaced = /^ {0,3}(#{2,6}(?=\p{L})|#(?=\p{Lu}[^#]{0,80}[^#.!?:;,]$))/u;

/** Without its space, a heading is a line of text with number signs before it. */
export const headingSpace: Rule = {
  id: 'heading-space',
  about: 'A space stands between the # of a heading and its words.',
  severity: 'error',
  example: { wrong: '##Topics', right: '## Topics' },
  find: ({ texts }) => texts.flatMap(look),
};

function look(text: Text): Finding[] {
  const { body } = text.source;
  if (!body?.text.includes('#')) return [];
  const places = placesIn(body.file, body.text, body.line);
  const isShown = shownIn(text);
  return linesOf(text).flatMap(({ text: line, offset }): Finding[] => {
    const marks = unspaced.exec(line.trimEnd())?.[1];
    if (marks === undefined) return [];
    const at = offset + line.indexOf(marks);
    if (!isShown(at)) return [];
    const place = places.at(at);
    const words = line.trim().slice(marks.length);
    const heading = `${marks} ${words}`;
    if (marks.length === 1) {
      const message = `#${words} is shown with its #: a heading has a space behind it`;
      const hint = `Write ${heading}; of a hashtag, write \\#${words}.`;
      return [{ ...place, severity: 'warning', message, hint }];
    }
    const message = `${marks}${words} is no heading: no space stands behind ${marks}`;
    return [{ ...place, message, hint: `Write ${heading}`, fix: { ...place, old: marks, new: `${marks} ` } }];
  });
}
