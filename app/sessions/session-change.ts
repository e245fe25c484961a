import type { Placed, Workshop } from '../../lib/content';
import { formatDate, formatTime } from '../../lib/dates';
import { plainText } from '../../lib/mdx';
import { wordsFor } from '../../lib/words';

/**
 * Says what a session or an item was before its plans changed: `Moved from 10:15, Attic; changed on June 1, 2031`.
 *
 * @param workshop whose rooms are named
 * @param slot with its earlier values
 * @returns undefined when nothing has changed
 */
export function changeOf(
  { site, schedule }: Workshop,
  { previously, changed }: Placed['slot'],
): string | undefined {
  const words = wordsFor(site.lang).programme;
  const parts = previously.flatMap(({ date, start, end, room, title }) => {
    const times = [start, end].flatMap((time) => (time === undefined ? [] : formatTime(time, site.lang)));
    const place = schedule?.rooms.find(({ id }) => id === room)?.name ?? room;
    const was = [date && formatDate(date, site.lang), times.join('–'), place].filter(Boolean);
    return [
      ...(was.length > 0 ? [words.movedFrom(was.join(', '))] : []),
      ...(title === undefined ? [] : [words.formerly(plainText(title))]),
    ];
  });
  if (parts.length === 0) return undefined;
  const day = changed === undefined ? [] : [words.changedOn(formatDate(changed, site.lang))];
  return [...parts, ...day].join('; ');
}
