import type { ImportantDate } from '../../schema/important-date';
import { milestone, steps, type Step } from './milestones';
import type { Material } from '../rule';
import { sentencesOf, type Sentence } from './sentences';
import { writtenDates, type WrittenDate } from './written-dates';

/** A date written by hand in a sentence that names one entry of `dates.yaml`, and no other. */
export interface Mention {
  readonly sentence: Sentence;
  readonly written: WrittenDate;
  readonly entry: ImportantDate;
}

/** How people call the steps in sentences. */
const customary: Readonly<Record<Step, RegExp>> = {
  submission:
    /\bsubmission (?:deadline|is due|due)|\bdeadline for (?:\w+ )?submissions?|\b(?:papers?|submissions?) (?:(?:is|are) )?due\b|\bpaper (?:submission|deadline)/i,
  notification: /\bnotification|\bauthors (?:will be|are) notified/i,
  'camera-ready': /\bcamera[- ]ready/i,
  workshop: /\bworkshop (?:day|date|will (?:be held|take place)|takes place|is held)/i,
};

/** Words that make of "submission deadline" another one, and of a sentence one about the past. */
const others =
  /\b(?:arr|openreview|commit\w*|abstracts?|demos?|tutorials?|posters?|late|early|registration|supplement\w*|reviews?|reviewers?|rebuttals?|proposals?|shared task|non-archival|archival|findings|grants?|visa|travel|dual|fast|track|second|third|phase|round|cycle|extended abstracts?|main conference|pre-?reviewed)\b/gi;
const past =
  /\b(?:was|were|originally|previously|formerly|last year|extended|postponed|moved|changed|instead|old|opens?|starts?|begins?|from|war|waren|wurden?|ursprünglich|bisher|verlängert|verschoben|statt|ab|öffnet|beginnt)\b/i;

/**
 * Finds sentences outside `dates.yaml` that state one full date of one known thing. Sentences that may speak of
 * something else (the ARR deadline, last year's) are left alone.
 *
 * @param material what to look at
 */
export function mentionedDates({ passages, workshop }: Material): Mention[] {
  const names = new Map(workshop.dates.map((entry) => [entry, namesOf(entry, workshop.site.lang)]));
  for (const step of steps) {
    const entry = milestone(workshop, step);
    if (entry) names.get(entry)?.push(customary[step]);
  }
  const inTexts = passages.filter(({ kind }) => kind === 'text' || kind === 'attribute');
  return sentencesOf(inTexts).flatMap((sentence): Mention[] => {
    if (!/\d{4}/.test(sentence.text)) return [];
    const [written, another] = writtenDates(sentence.text, workshop.site.lang);
    if (!written || another || past.test(sentence.text)) return [];
    const meant = [...names].filter(([, own]) => own.some((name) => name.test(sentence.text)));
    const [first, second] = meant;
    if (!first || second) return [];
    const [entry] = first;
    const known = `${entry.id.replaceAll('-', ' ')} ${entry.label}`.toLowerCase();
    const isOther = [...sentence.text.matchAll(others)].some(([word]) => !known.includes(word.toLowerCase()));
    return isOther ? [] : [{ sentence, written, entry }];
  });
}

/** An entry's label and its id, when they are long enough to be no common word; German writes two words as one. */
function namesOf({ id, label }: ImportantDate, lang: string): RegExp[] {
  const isLong = (name: string) =>
    name.includes(' ') || (/^de\b/.test(lang) && name === label && name.length > 9);
  return [label, id.replaceAll('-', ' ')]
    .filter(isLong)
    .map(
      (name) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
          'iu',
        ),
    );
}
