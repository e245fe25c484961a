import type { Finding, Rule } from '../rule';

const marks =
  /\b(?:TODO|FIXME)\b|\bXXX+\b|\[(?:todo|fixme)\b[^\]]{0,80}\]|\blorem ipsum\b|\bdolor sit amet\b/gi;

/** Notes of those who write are not for those who read; in a comment or in code they do no harm. */
export const unfinished: Rule = {
  id: 'unfinished',
  about: 'No TODO, FIXME, XXX or lorem ipsum is left where visitors read it; a comment may hold them.',
  severity: 'error',
  example: { wrong: 'Travel: TODO ask the hotel', right: '<!-- TODO ask the hotel -->' },
  find: ({ passages, workshop }) =>
    passages.flatMap(({ text, placeOf }) =>
      [...text.matchAll(marks)].flatMap(({ 0: mark, index }): Finding[] => {
        if (!isMark(mark, workshop.site.lang)) return [];
        const place = placeOf(index);
        if (/lorem|dolor/i.test(mark)) {
          return [
            { ...place, message: `"${mark}" is filler text`, hint: 'Write what belongs here, or delete it.' },
          ];
        }
        const message = `"${mark}" is a note to yourself, and visitors read it`;
        const hint =
          'Do it, delete it, or hide it in a comment: <!-- TODO … --> in a text, # TODO … in YAML.';
        // Thirty, in Roman numerals, is XXX.
        const severity = /^x/i.test(mark) ? 'warning' : 'error';
        return [{ ...place, severity, message, hint }];
      }),
    ),
};

/** In Spanish and Portuguese, "todo" is a word. */
function isMark(mark: string, lang: string): boolean {
  if (/^(?:lorem|dolor|\[)/i.test(mark)) return true;
  return mark === mark.toUpperCase() && !(mark === 'TODO' && /^(?:es|pt|gl)\b/.test(lang));
}
