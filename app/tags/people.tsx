import { People } from '../../components/people/people';
import { SpeakerCard, Speakers } from '../../components/speaker-card/speaker-card';
import { tags } from '../../components/tags';
import type { Person } from '../../lib/content';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import { Prose } from '../prose';
import { editUrlOf } from '../site-facts';
import type { TagMaterial } from './context';

/** The tags that show people. */
export function bindPeople(material: TagMaterial): Components {
  const { workshop, url, words, present, pieces, findPicture } = material;
  const listed = (person: Person) => ({ ...person, photo: findPicture(person.photo) });
  const editLink = ({ name, biography }: Person) => {
    const href = editUrlOf(workshop.site, biography.file);
    return href ? { href, label: words.editPerson(name) } : undefined;
  };
  const cardOf = (person: Person) => (
    <SpeakerCard key={person.id} {...listed(person)} edit={editLink(person)}>
      {person.biography.text.trim() ? (
        <Prose
          workshop={workshop}
          url={url}
          body={person.biography}
          piece={pieces.next(person.id)}
          pieces={pieces}
        />
      ) : null}
    </SpeakerCard>
  );
  return {
    People: bind(tags.People, ({ role }) => (
      <People people={present.filter(({ roles }) => roles.includes(role)).map(listed)} />
    )),
    SpeakerCard: bind(tags.SpeakerCard, ({ person, name, img, ...inline }, { children }) => {
      const found = present.find(({ id }) => id === person);
      if (found) return cardOf(found);
      return name ? (
        <SpeakerCard {...inline} name={name} photo={findPicture(img)}>
          {children}
        </SpeakerCard>
      ) : null;
    }),
    Speakers: bind(tags.Speakers, ({ of }) => {
      const people = of.map((id) => present.find((person) => person.id === id));
      return <Speakers>{people.filter((person) => person !== undefined).map(cardOf)}</Speakers>;
    }),
  };
}
