import type { Thing } from './thing';

/** A question and its answer in plain text. */
export interface Answered {
  readonly question: string;
  readonly answer: string;
}

/**
 * Describes a page of questions and answers.
 *
 * @param pairs what the page answers
 * @returns undefined when it answers nothing
 */
export function questionsThing(pairs: readonly Answered[]): Thing | undefined {
  if (pairs.length === 0) return undefined;
  const mainEntity = pairs.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  }));
  return { '@type': 'FAQPage', mainEntity };
}
