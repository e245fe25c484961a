import {
  changeOf,
  datetimeOf,
  deadlineOf,
  formatDate,
  formatEither,
  formatTime,
  toInstant,
  weekday,
  zoneLabel,
} from '../../lib/dates';
import cases from '../fixtures/dates/instants.json';

/** Run by machine-zone.test.ts in a process with another time zone: first what the machine itself thinks, then our output. */
const machine = new Date(2024, 0, 1).toISOString();
const ours = cases.map(({ zone, when }) => {
  const instant = deadlineOf(when, zone);
  const date = when.slice(0, 10);
  return [
    when.length === 16 && toInstant(when, zone),
    instant,
    instant && zoneLabel(zone, instant, 'en'),
    datetimeOf(when, zone),
    formatDate(date, 'en', { weekday: true }),
    formatEither([date, '2024-01-10'], 'en'),
    formatTime('09:15', 'en'),
    weekday(date),
    changeOf([when], '2024-01-10', zone),
  ];
});
process.stdout.write(JSON.stringify({ machine, ours }));
