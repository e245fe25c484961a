import { base } from '../island/base.browser';
import { slotsOf, type ProgrammeIndex } from './programme-index.browser';

/**
 * Hands the visitor one calendar (RFC 5545) of what is starred, made of the sessions' own files. A paper brings the
 * session in which it is presented.
 *
 * @param index the programme
 * @param keys of what is starred
 * @param fileName how the file is called
 * @throws when one of the files cannot be had: a calendar that lacks something is worse than none
 */
export async function joinCalendars(
  index: ProgrammeIndex,
  keys: readonly string[],
  fileName: string,
): Promise<void> {
  const starred = keys.flatMap((key) => slotsOf(index, key)).map(({ session }) => session);
  const ids = [...new Set(starred)].filter((id) => index.sessions[id]?.isSettled);
  const texts = await Promise.all(
    ids.map(async (id) => {
      const answer = await fetch(`${base}/files/sessions/${encodeURIComponent(id)}.ics`);
      if (!answer.ok) throw new Error(answer.statusText);
      return answer.text();
    }),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([joined(texts)], { type: 'text/calendar;charset=utf-8' }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** One calendar of the entries of several. */
function joined(texts: readonly string[]): string {
  const events = texts.flatMap((text) => text.match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm) ?? []);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Plenary//Plenary//EN', 'CALSCALE:GREGORIAN', ''];
  return `${head.join('\r\n')}${events.join('')}END:VCALENDAR\r\n`;
}
