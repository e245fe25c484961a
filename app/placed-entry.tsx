import type { LinkEntry } from '../components/link-list/link-list';
import { addressOf, type Placed, type Workshop } from '../lib/content';
import { formatDate, formatEither, localAt } from '../lib/dates';
import { Line } from './line';

/**
 * A session, or what happens in one, as a line that leads to it.
 *
 * @param workshop the workshop
 * @param placed from the programme
 * @param url the address of the page on which it is listed
 */
export function placedEntry(workshop: Workshop, { day, session, slot }: Placed, url: string): LinkEntry {
  const { lang } = workshop.site;
  const [date = ''] = day.dates;
  const time = [slot.start, slot.end].map((minutes) => localAt(date, minutes).slice(11)).join('–');
  const when =
    day.dates.length > 1 ? formatEither(day.dates, lang) : formatDate(date, lang, { weekday: true });
  const title = slot.title ?? slot.papers[0]?.title ?? session.title ?? '';
  return {
    key: `${session.id} ${slot.start} ${slot.id ?? title}`,
    title: <Line workshop={workshop} url={url} text={title} />,
    href: addressOf(workshop, 'session', session.id),
    detail: [when, time, session.room?.name].filter((part) => part !== undefined).join(', '),
  };
}
