import { EntryHead } from '../components/entry-head/entry-head';
import { LinkList } from '../components/link-list/link-list';
import { PaperLinks } from '../components/paper/paper-list';
import { Portrait } from '../components/portrait/portrait';
import { activitiesOf, type Person, type Workshop } from '../lib/content';
import { personPlaces, type PersonPlace } from '../lib/schema/person-links';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
import { Offers } from './offers';
import { paperEntry } from './paper-view';
import { rolesLine } from './person-roles';
import { placedEntry } from './placed-entry';
import { Prose } from './prose';
import { getPictures } from './workshop';

interface PersonPageProps {
  readonly workshop: Workshop;
  readonly person: Person;
  readonly url: string;
}

/** Everything that somebody is and does at the workshop. */
export async function PersonPage({ workshop, person, url }: PersonPageProps) {
  const { name, native, pronouns, role, affiliation, country, biography } = person;
  const words = wordsFor(workshop.site.lang);
  const photo = (await getPictures()).find((picture) => picture.name === person.photo);
  const { talks, chaired, papers } = activitiesOf(workshop, person.id);
  const place = [affiliation, country].filter((part) => part !== undefined).join(', ');
  return (
    <Frame workshop={workshop} url={url}>
      <EntryHead
        title={
          native ? (
            <>
              {name} <bdi>{native}</bdi>
            </>
          ) : (
            name
          )
        }
        picture={<Portrait name={name} photo={photo} sizes="clamp(5rem, 16vw, 8.5rem)" priority />}
        lines={[role, place, rolesLine(workshop, person), pronouns]}
      >
        <PaperLinks links={linksOf(person, words.person.homepage)} />
        <Offers workshop={workshop} subject="person" id={person.id} />
      </EntryHead>
      <div className="prose">
        {biography.text.trim() ? <Prose workshop={workshop} url={url} body={biography} /> : null}
        {talks.length > 0 ? <h2>{words.person.inProgramme}</h2> : null}
        {talks.length > 0 ? (
          <LinkList entries={talks.map((placed) => placedEntry(workshop, placed, url))} />
        ) : null}
        {chaired.length > 0 ? <h2>{words.person.chairs}</h2> : null}
        {chaired.length > 0 ? (
          <LinkList entries={chaired.map((placed) => placedEntry(workshop, placed, url))} />
        ) : null}
        {papers.length > 0 ? <h2>{words.person.papers}</h2> : null}
        {papers.length > 0 ? (
          <LinkList entries={papers.map((paper) => paperEntry(workshop, paper, url))} />
        ) : null}
      </div>
    </Frame>
  );
}

function linksOf({ url, links }: Person, homepage: string) {
  const places: readonly PersonPlace[] = Object.keys(personPlaces).filter(isPlace);
  const elsewhere = places.flatMap((place) => {
    const href = links[place];
    return href === undefined ? [] : [{ label: personPlaces[place].label, href }];
  });
  return [...(url ? [{ label: homepage, href: url }] : []), ...elsewhere];
}

function isPlace(name: string): name is PersonPlace {
  return Object.hasOwn(personPlaces, name);
}
