import { earliest, latest } from './compare';
import type { Dated } from './compare';
import type { Zone } from './zone';

/**
 * Says how a date has changed.
 *
 * @param previously the values it had, oldest first
 * @param current the value it has; where several are possible, the earliest must be later than all before
 * @param zone the zone of all of them; a date without a time counts at its end
 * @returns `extended` when it is later than it ever was, otherwise `moved`; undefined when it never changed
 */
export function changeOf(
  previously: readonly string[],
  current: Dated['when'],
  zone?: Zone,
): 'extended' | 'moved' | undefined {
  if (previously.length === 0) return undefined;
  return earliest({ when: current, zone }) > latest({ when: previously, zone }) ? 'extended' : 'moved';
}
