import { placesIn } from '../material/places';
import type { Finding, Rule, Text } from '../rule';
import { linesOf, shownIn } from './shown';

/** What Word puts before the points of a list; letters only where its tab follows them. */
const bullet = /^\s*((?:[•▪◦‣●○■▫]|[o§·–](?=\t))\s+)(?=\S)/u;

/** Points that Word has drawn are one paragraph for everybody else, and no list for a screen reader. */
export const bullets: Rule = {
  id: 'bullet',
  about: 'The points of a list begin with -, not with the dots of Word.',
  severity: 'error',
  example: { wrong: '• Evaluation\n• Privacy', right: '- Evaluation\n- Privacy' },
  find: ({ texts }) => texts.flatMap(look),
};

function look(text: Text): Finding[] {
  const { body } = text.source;
  if (!body || !/[•▪◦‣●○■▫]|[o§·–]\t/u.test(body.text)) return [];
  const places = placesIn(body.file, body.text, body.line);
  const isShown = shownIn(text);
  return linesOf(text).flatMap(({ text: line, offset }): Finding[] => {
    const mark = bullet.exec(line)?.[1];
    if (mark === undefined) return [];
    const at = line.indexOf(mark);
    const dot = mark.charAt(0);
    // Between the parts of one line, such dots only set them apart.
    if (!isShown(offset + at) || line.includes(dot, at + 1 + (dot === 'o' ? line.length : 0))) return [];
    const place = places.at(offset + at);
    const message = `"${dot}" makes no list: its points run into one another`;
    const hint = `Write - ${line
      .slice(at + mark.length)
      .trim()
      .slice(0, 60)}`;
    return [{ ...place, message, hint, fix: { ...place, old: mark, new: '- ' } }];
  });
}
