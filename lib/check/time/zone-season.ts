import { offsetAt, type Zone } from '../../dates';
import type { Finding, Rule } from '../rule';
import { sentencesOf, type Sentence } from './sentences';
import { writtenDates } from './written-dates';

interface Abbreviation {
  readonly zone: Zone;
  /** Hours ahead of UTC that the abbreviation stands for. */
  readonly hours: number;
  /** What clocks show in the other half of the year. */
  readonly other: string;
}

/** Only those that cannot be meant otherwise: MST is Arizona's all year, CST is China's, AEST is Queensland's. */
const abbreviations: ReadonlyMap<string, Abbreviation> = new Map([
  ['CET', { zone: 'Europe/Paris', hours: 1, other: 'CEST' }],
  ['CEST', { zone: 'Europe/Paris', hours: 2, other: 'CET' }],
  ['EEST', { zone: 'Europe/Athens', hours: 3, other: 'EET' }],
  ['WEST', { zone: 'Europe/Lisbon', hours: 1, other: 'WET' }],
  ['EST', { zone: 'America/New_York', hours: -5, other: 'EDT' }],
  ['EDT', { zone: 'America/New_York', hours: -4, other: 'EST' }],
  ['CDT', { zone: 'America/Chicago', hours: -5, other: 'CST' }],
  ['MDT', { zone: 'America/Denver', hours: -6, other: 'MST' }],
  ['PST', { zone: 'America/Los_Angeles', hours: -8, other: 'PDT' }],
  ['PDT', { zone: 'America/Los_Angeles', hours: -7, other: 'PST' }],
  ['AEDT', { zone: 'Australia/Sydney', hours: 11, other: 'AEST' }],
  ['NZST', { zone: 'Pacific/Auckland', hours: 12, other: 'NZDT' }],
  ['NZDT', { zone: 'Pacific/Auckland', hours: 13, other: 'NZST' }],
]);

const words = new RegExp(`\\b(?:${[...abbreviations.keys()].join('|')})\\b`, 'g');

/** CET in June is an hour off from every clock in Europe; people who trust it are an hour late. */
export const zoneSeason: Rule = {
  id: 'zone-season',
  about: 'An abbreviation of a time zone fits the season of its date: CET in winter, CEST in summer.',
  severity: 'warning',
  example: { wrong: 'June 10, 2024, 17:00 CET', right: 'June 10, 2024, 17:00 CEST' },
  find: ({ passages }) => sentencesOf(passages).flatMap(judge),
};

function judge({ text, placeOf }: Sentence): Finding[] {
  const found = [...text.matchAll(words)];
  const dates = found.length === 0 ? [] : writtenDates(text);
  // Who lists more than a few dates in one sentence may mean any of them.
  if (dates.length === 0 || dates.length > 4) return [];
  return found.flatMap(({ 0: word, index }): Finding[] => {
    const meant = abbreviations.get(word);
    // WEST is a word in capitals, too.
    const isAfterTime = /(?:\d|[ap]\.?m\.?|noon|midnight) ?\(?$/i.test(
      text.slice(Math.max(0, index - 12), index),
    );
    if (!meant || !isAfterTime) return [];
    const isRight = ({ date }: { date: string }) =>
      offsetAt(meant.zone, `${date}T12:00:00Z`) === meant.hours * 3600;
    const [first] = dates;
    if (!first || dates.some(isRight)) return [];
    const message = `${word} is not in use on ${first.text}: clocks there show ${meant.other}`;
    const hint = `Write ${meant.other}; or put the date into dates.yaml with its zone and write <Date of="…" />.`;
    return [{ ...placeOf(index), message, hint }];
  });
}
