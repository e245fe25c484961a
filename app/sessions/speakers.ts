import type { Speaker } from '../../components/session/session-people';
import type { Session, Workshop } from '../../lib/content';
import type { Picture } from '../../lib/images/pictures';
import { namedLink } from '../paper-view';

/**
 * Everybody who speaks in a session, also in its items, each once.
 *
 * @param workshop the workshop
 * @param session one of its sessions
 * @param pictures among which their photos are
 */
export function speakersOf(workshop: Workshop, session: Session, pictures: readonly Picture[]): Speaker[] {
  const all = [session, ...session.items].flatMap(({ people }) => people);
  const unique = new Map(all.map((named) => [named.person?.id ?? named.name, named]));
  return [...unique.values()].map((named) => ({
    ...namedLink(workshop, named),
    role: named.person?.role,
    photo: pictures.find(({ name }) => name === named.person?.photo),
  }));
}
