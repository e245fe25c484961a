import type { ScheduleDay } from '../../content';
import { dayOf } from '../../dates';
import type { ImportantDate } from '../../schema/important-date';
import type { Finding, Rule } from '../rule';

/** The days of the programme come one after the other, and are those of `dates.yaml`. */
export const programmeDays: Rule = {
  id: 'programme-day',
  about:
    'The days of the programme come one after the other, and the first is the day of the workshop in dates.yaml.',
  severity: 'error',
  example: {
    wrong: 'days:\n  - date: 2024-03-22\n  - date: 2024-03-21',
    right: 'days:\n  - date: 2024-03-21\n  - date: 2024-03-22',
  },
  find: ({ workshop: { schedule, site, dates }, sources }) => {
    const yaml = sources.find(({ kind }) => kind === 'schedule')?.yaml;
    if (!schedule || !yaml) return [];
    const field = (day: ScheduleDay) => [...day.path, day.dates.length > 1 ? 'either' : 'date'];
    const order = schedule.days.flatMap((day, index): Finding[] => {
      const before = schedule.days[index - 1];
      const [date, earlier] = [settled(day), before && settled(before)];
      if (date === undefined || earlier === undefined || date > earlier) return [];
      const message =
        date === earlier ? `the day ${date} stands here twice` : `${date} stands after ${earlier}`;
      const hint = date === earlier ? 'Put its sessions into one day.' : 'Put the earlier day higher.';
      return [{ ...yaml.placeOf(field(day)), message, hint }];
    });
    const announced = dates.find(({ id }) => id === site.date);
    const [first] = schedule.days;
    // A day that could not be read has a message of its own, and the next is not the first.
    const isFirst = first?.path.at(-1) === 0;
    if (!announced || !first || !isFirst || agrees(first, announced)) return order;
    const dated = announced.date ?? announced.either?.join(' or ') ?? '';
    const message = `the programme is on ${first.dates.join(' or ')}, but dates.yaml says ${dated}`;
    const hint = `Write the same day into both: here, and into "${announced.id}" of dates.yaml.`;
    return [...order, { ...yaml.placeOf(field(first)), severity: 'warning', message, hint }];
  },
};

function settled({ dates }: ScheduleDay): string | undefined {
  return dates.length === 1 ? dates[0] : undefined;
}

function agrees(day: ScheduleDay, { date, either = [] }: ImportantDate): boolean {
  const announced = date === undefined ? either : [dayOf(date)];
  return announced.length === day.dates.length && announced.every((one) => day.dates.includes(one));
}
