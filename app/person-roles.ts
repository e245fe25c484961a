import { activitiesOf, type Person, type Workshop } from '../lib/content';
import { wordsFor } from '../lib/words';

/**
 * Says what somebody is at the workshop: `Organizer · Area chair (Glazes, Kilns)`. Tracks are named with the first role
 * that judges papers. Who is announced and has no slot yet is said to be announced only.
 *
 * @param workshop the workshop
 * @param person one of its people
 * @returns undefined where the person has no role
 */
export function rolesLine(workshop: Workshop, { id, roles, tracks, state }: Person): string | undefined {
  if (roles.length === 0) return undefined;
  const words = wordsFor(workshop.site.lang).person;
  const judging = roles.find((role) => role === 'area-chair' || role === 'reviewer');
  const isOnlyAnnounced = state === 'announced' && activitiesOf(workshop, id).talks.length === 0;
  return roles
    .map((role) => {
      const remarks = [
        ...(role === judging ? tracks : []),
        ...(isOnlyAnnounced && speaking.has(role) ? [words.announced] : []),
      ];
      return words.roles[role] + (remarks.length > 0 ? ` (${remarks.join(', ')})` : '');
    })
    .join(' · ');
}

const speaking: ReadonlySet<string> = new Set(['speaker', 'keynote', 'panelist']);
