import type { Facets } from '../../components/find/find';
import type { Session } from '../../lib/content';
import { wordsFor } from '../../lib/words';

/**
 * What of a session is looked at when the programme is searched.
 *
 * @param session one of the programme's
 * @param lang the language in which kinds are named
 */
export function facetsOf(
  { room, track, kind, people, chairs, papers, items }: Session,
  lang: string,
): Facets {
  const slots = [{ people: [...people, ...chairs], papers }, ...items];
  const named = slots.flatMap((slot) => [...slot.people, ...slot.papers.flatMap(({ authors }) => authors)]);
  return {
    room,
    track,
    kind: kind && { id: kind, name: wordsFor(lang).programme.kinds[kind] },
    people: [...new Set(named.map(({ name }) => name))],
  };
}
