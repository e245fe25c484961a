import type { Outline } from '../../mdx';
import { didYouMean } from '../../nearest';
import type { Finding, Material, Rule } from '../rule';

type Tag = Outline['tags'][number];

/** A tag that shows data by itself has some: an empty place under a heading is worse than no heading. */
export const nothingToShow: Rule = {
  id: 'nothing-to-show',
  about: 'A tag that shows data has some to show: sponsors, a venue, news, dates of that track.',
  severity: 'error',
  example: { wrong: '<Sponsors tier="Gold" />', right: '<Sponsors tier="Gold sponsors" />' },
  find: (material) =>
    material.texts.flatMap(({ outline }) => outline.tags.flatMap((tag) => look(material, tag))),
};

function look(material: Material, tag: Tag): Finding[] {
  switch (tag.name) {
    case 'ImportantDates':
      return oneOf(tag, 'track', 'dates.yaml', tracksIn(material.workshop.dates));
    case 'People':
    case 'Speakers':
      return oneOf(tag, 'track', 'people/', peopleTracks(material));
    case 'News':
      return material.sources.some(({ kind }) => kind === 'news')
        ? []
        : lacks(
            tag,
            'there is no news',
            'Begin some with npm run new news; until then the tag shows nothing.',
            'warning',
          );
    case 'Sponsors':
      return lookAtSponsors(material, tag);
    case 'Venue':
      return hasVenue(material)
        ? []
        : lacks(tag, 'site.yaml has no venue', 'Write venue: with city and country into content/site.yaml.');
    default:
      return [];
  }
}

function lookAtSponsors({ sources, workshop: { sponsors } }: Material, tag: Tag): Finding[] {
  const source = sources.find(({ kind }) => kind === 'sponsors');
  if (!source) {
    return lacks(tag, 'there is no sponsors.yaml', 'Make content/sponsors.yaml; docs/writing.md shows one.');
  }
  // A file that cannot be understood has its own message.
  if (sponsors.length === 0 && !isEmptyList(source.yaml.data)) return [];
  if (sponsors.every((tier) => tier.sponsors.length === 0)) {
    return lacks(tag, 'sponsors.yaml names nobody', 'Name a sponsor there, or take the tag out.');
  }
  return oneOf(
    tag,
    'tier',
    'sponsors.yaml',
    sponsors.map(({ name }) => name),
  );
}

function lacks({ name, place }: Tag, what: string, hint: string, severity?: 'warning'): Finding[] {
  return [{ ...place, severity, message: `<${name} /> has nothing to show: ${what}`, hint }];
}

function oneOf({ name, attributes, place }: Tag, attribute: string, file: string, known: readonly string[]) {
  const wanted = attributes[attribute];
  if (!wanted || known.includes(wanted)) return [];
  const list =
    known.length > 0 ? `There are: ${known.join(', ')}` : `No entry of ${file} has a ${attribute}.`;
  const message = `<${name} ${attribute}>: no ${attribute} "${wanted}" in ${file}`;
  return [{ ...place, message, hint: didYouMean(wanted, known) ?? list }];
}

function tracksIn(dates: Material['workshop']['dates']): string[] {
  return [...new Set(dates.flatMap(({ track }) => track ?? []))];
}

function peopleTracks({ workshop: { people } }: Material): string[] {
  return [...new Set(people.flatMap(({ tracks }) => tracks))];
}

/** Also where the venue, or the rest of the file, cannot be understood: that has its own message. */
function hasVenue({ sources }: Material): boolean {
  const source = sources.find(({ kind }) => kind === 'site');
  const data = source?.yaml.data;
  return !source || typeof data !== 'object' || data === null || 'venue' in data;
}

function isEmptyList(data: unknown): boolean {
  return data === null || (Array.isArray(data) && data.length === 0);
}
