import { dayOf } from '../../dates';
import { mentionedDates } from './mentioned-dates';
import type { Finding, Rule } from '../rule';

/** A date that stands in two files is right until one of them changes. */
export const dateByHand: Rule = {
  id: 'date-by-hand',
  about: 'A date that stands in dates.yaml is put into a text by its id, so that it changes in one place.',
  severity: 'warning',
  example: {
    wrong: 'Papers are due on January 10, 2024.',
    right: 'Papers are due on <Date of="submission" />.',
  },
  find: (material) =>
    mentionedDates(material).flatMap(({ sentence, written, entry }): Finding[] => {
      if (entry.date === undefined || dayOf(entry.date) !== written.date) return [];
      const place = sentence.placeOf(written.index);
      const tag = `<Date of="${entry.id}" />`;
      const message = `${written.text} is written by hand, and stands in dates.yaml as "${entry.id}" too`;
      // The tag says weekday, time and zone by itself where they are known: what an editor wrote of them stays theirs to mend.
      const after = sentence.text.slice(written.index + written.text.length);
      const isAlone =
        !written.weekday && !/^[ ,;(]*(?:at |by )?(?:\d|AoE|UTC|GMT|[A-Z]{2,4}T\b|\()/.test(after);
      const isText = sentence.passage.kind === 'text';
      const fix = isAlone && isText ? { fix: { ...place, old: written.text, new: tag } } : {};
      return [
        { ...place, message, hint: `Write ${tag}: when the date moves, this text moves with it.`, ...fix },
      ];
    }),
};
