import type { Passage } from '../material/passages';
import type { Finding, Rule } from '../rule';

/** A question in double brackets: brackets alone stand in formulas and in other programs' links. */
const gap = /\[\[([^[\]]{1,300}\?)\]\]/g;

/** What a starter cannot know is asked in the text itself, and answered before anybody reads it. */
export const gaps: Rule = {
  id: 'gap',
  about: 'No question in double brackets is left open where visitors read it; a draft may hold some.',
  severity: 'error',
  example: { wrong: 'The desk opens at [[what time?]].', right: 'The desk opens at 8:30.' },
  find: ({ passages }) =>
    passages.flatMap((passage) =>
      [...passage.text.matchAll(gap)].map(({ 0: whole, 1: question = '', index }): Finding => {
        const message = `${whole} is still open`;
        const severity = isDraft(passage) ? 'warning' : 'error';
        return { ...passage.placeOf(index), severity, message, hint: cureFor(question.trim(), passage) };
      }),
    ),
};

function cureFor(question: string, passage: Passage): string {
  const cure = `Write the answer to "${question}" in its place, brackets and all, or leave the sentence out.`;
  if (passage.source.kind !== 'page' && passage.source.kind !== 'news') return cure;
  return isDraft(passage)
    ? `${cure} Until then, keep draft: true.`
    : `${cure} draft: true keeps the page unpublished.`;
}

function isDraft({ source }: Passage): boolean {
  const { data } = source.yaml;
  return typeof data === 'object' && data !== null && Reflect.get(data, 'draft') === true;
}
