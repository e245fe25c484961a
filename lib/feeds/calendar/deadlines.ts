import type { Workshop } from '../../content';
import { deadlineOf } from '../../dates';
import type { ImportantDate } from '../../schema/important-date';
import type { Site } from '../../schema/site';
import { uidOf } from '../identity';
import { sequenceOf, stampOf } from '../stamps';
import type { Entry, Time } from './write';

/**
 * Makes the entries of `dates.yaml`. What is not settled is in no calendar.
 *
 * @param workshop whose dates
 * @returns deadlines at the instant at which they have passed; the workshop's own day, and what has no known zone, as
 * whole days
 */
export function deadlineEntries({ site, dates }: Pick<Workshop, 'site' | 'dates'>): Entry[] {
  return dates.flatMap((date): Entry[] => {
    const time = timeOf(date, site);
    if (!time) return [];
    return [
      {
        uid: uidOf(site, 'date', date.id),
        time,
        summary: `${date.label} (${site.title})`,
        url: date.link,
        status: statuses[date.state],
        sequence: sequenceOf({
          moves: date.previously.length,
          isCancelled: date.state === 'cancelled',
          changed: date.changed,
        }),
        stamp: stampOf(site, date.changed),
      },
    ];
  });
}

const statuses = { announced: 'CONFIRMED', tentative: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

function timeOf({ id, date, zone }: ImportantDate, site: Site): Time | undefined {
  if (date === undefined) return undefined;
  const day = { kind: 'day', date: date.slice(0, 10) } as const;
  const start = id === site.date ? undefined : deadlineOf(date, zone);
  return start === undefined ? day : { kind: 'span', start };
}
