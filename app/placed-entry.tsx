import type { LinkEntry } from '../components/link-list/link-list';
import { addressOf, wholeTitle, type Placed, type ScheduleDay, type Workshop } from '../lib/content';
import { wordsFor } from '../lib/words';
import { Line } from './line';
import { clockAt, dateOf } from './sessions/clock';

interface PlacedOptions {
  readonly named?: Placed['slot'];
  readonly today?: ScheduleDay;
}

/**
 * A session, or what happens in one, as a line that leads to it.
 *
 * @param workshop the workshop
 * @param placed from the programme
 * @param url the address of the page on which it is listed
 * @param options.named what it is called by; the session, where the page says already what happens in it
 * @param options.today the day of which the page speaks: what is on it too needs no date
 */
export function placedEntry(
  workshop: Workshop,
  { day, session, slot }: Placed,
  url: string,
  { named = slot, today }: PlacedOptions = {},
): LinkEntry {
  const { lang } = workshop.site;
  const time = [slot.start, slot.end].map((minutes) => clockAt(workshop, day, minutes).text).join('–');
  const title = wholeTitle(named, wordsFor(lang).programme);
  const href = addressOf(workshop, 'session', session.id);
  return {
    key: `${session.id} ${slot.start} ${slot.id ?? title}`,
    title: <Line workshop={workshop} url={url} text={title} isLinked={href !== undefined} />,
    href,
    detail: [day === today ? undefined : dateOf(workshop, day), time, session.room?.name]
      .filter((part) => part !== undefined)
      .join(', '),
  };
}
