import { findDays, type Schedule } from '../../content';
import { didYouMean } from '../../nearest';
import type { Outline } from '../../mdx';
import type { Finding, Rule } from '../rule';

type Tag = Outline['tags'][number];

/** `<Programme />` has something to show, and shows each day once. */
export const programmeTag: Rule = {
  id: 'programme-tag',
  about: '<Programme> has a schedule.yaml to show, names a day that is there, and shows it once on a page.',
  severity: 'error',
  example: { wrong: '<Programme day="3" />', right: '<Programme day="2" />' },
  find: ({ workshop: { schedule }, sources, texts }) => {
    const hasFile = sources.some(({ kind }) => kind === 'schedule');
    return texts.flatMap(({ outline }) => {
      const tags = outline.tags.filter(({ name }) => name === 'Programme');
      if (!hasFile) return tags.map(withoutSchedule);
      return schedule ? look(tags, schedule) : [];
    });
  },
};

function withoutSchedule({ place }: Tag): Finding {
  const hint = 'Write one as docs/writing.md shows, or take the tag out until there is a programme.';
  return { ...place, message: '<Programme>: there is no schedule.yaml', hint };
}

function look(tags: readonly Tag[], schedule: Schedule): Finding[] {
  const shown = new Set<number>();
  return tags.flatMap(({ attributes: { day }, place }): Finding[] => {
    const numbers = findDays(schedule, day).map((one) => schedule.days.indexOf(one) + 1);
    // A day that cannot be understood may be the one that is meant.
    if (numbers.length === 0 && day !== undefined && schedule.isComplete) {
      const hint = didYouMean(day, datesOf(schedule)) ?? `The programme has ${daysOf(schedule)}.`;
      return [{ ...place, message: `<Programme day>: no day "${day}"`, hint }];
    }
    const again = numbers.find((number) => shown.has(number));
    for (const number of numbers) shown.add(number);
    if (again === undefined) return [];
    const hint = 'Take this one out, or name another day.';
    return [{ ...place, message: `<Programme> shows day ${again} a second time on this page`, hint }];
  });
}

function datesOf({ days }: Schedule): string[] {
  return days.flatMap(({ dates }) => dates);
}

function daysOf({ days }: Schedule): string {
  return days.map(({ dates }, index) => `${index + 1} (${dates.join(' or ')})`).join(', ') || 'no days';
}
