import type { ListedPerson } from '../../components/people/people';
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
export function speakersOf(
  workshop: Workshop,
  session: Session,
  pictures: readonly Picture[],
): ListedPerson[] {
  const all = [session, ...session.items].flatMap(({ people }) => people);
  const unique = new Map(all.map((named) => [named.person?.id ?? named.name, named]));
  return [...unique].map(([id, named]) => {
    const { name, affiliation, href } = namedLink(workshop, named);
    const { native, role, photo: file } = named.person ?? {};
    const photo = pictures.find(({ name }) => name === file);
    return { id, name, native, affiliation, url: href, role, photo };
  });
}
