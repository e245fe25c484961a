import { addressOf, type Workshop } from '../../content';
import { uidOf } from '../identity';
import { describeSlot, titleOfSlot, type Settled } from '../slots';
import { sequenceOf, stampOf } from '../stamps';
import type { Entry } from './write';

/**
 * Makes the entry of a session, or of an item of one. An item moves with its session, and by itself.
 *
 * @param settled what has an instant
 * @param workshop to which it belongs
 * @param origin the site's address, when it is known; without it, the entry leads to no page
 */
export function slotEntry(settled: Settled, workshop: Workshop, origin?: string): Entry {
  const { slot, session, start, end, key } = settled;
  const { site } = workshop;
  const page = addressOf(workshop, 'session', session.id);
  const isCancelled = slot.state === 'cancelled';
  const both = [...new Set([session, slot])];
  const changes = both.flatMap((one) => one.previously);
  const changed = both
    .flatMap((one) => one.changed ?? [])
    .sort()
    .at(-1);
  return {
    uid: uidOf(site, 'session', key),
    time: { kind: 'span', start, end },
    summary: titleOfSlot(settled, workshop),
    description: describeSlot(settled, workshop),
    location: placeOf(settled, workshop),
    url: origin !== undefined && page !== undefined ? origin + page : undefined,
    stream: isCancelled ? undefined : session.stream?.url,
    status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
    sequence: sequenceOf({ moves: changes.length, isCancelled, changed }),
    stamp: stampOf(site, changed),
  };
}

function placeOf({ session: { room } }: Settled, { site: { venue } }: Workshop): string {
  const place = venue && [venue.name, ...(venue.address ?? []), venue.city, venue.country];
  return [room?.name, room?.floor, ...(place ?? [])].filter((part) => part !== undefined).join(', ');
}
