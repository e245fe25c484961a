import type { ReactNode } from 'react';
import { People, PeopleList, PeopleNames } from '../../components/people/people';
import { SpeakerCard, Speakers, type SpeakerCardProps } from '../../components/speaker-card/speaker-card';
import { tags } from '../../components/tags';
import { addressOf, type Person } from '../../lib/content';
import type { Components } from '../../lib/mdx';
import { bind } from '../bind-tag';
import { Prose } from '../prose';
import { editUrlOf } from '../site-facts';
import { choosePeople } from './choose-people';
import type { TagMaterial } from './context';

/** The tags that show people. */
export function bindPeople(material: TagMaterial): Components {
  const { workshop, url, words, present, pieces, findPicture } = material;
  const { lang } = workshop.site;
  const withPhoto = (person: Person) => ({ ...person, photo: findPicture(person.photo) });
  // Who has a page here is found there, with all that the person does; it leads on to the person's own.
  const listed = (person: Person) => ({
    ...withPhoto(person),
    url: addressOf(workshop, 'person', person.id) ?? person.url,
  });
  const editLink = ({ name, biography }: Person) => {
    const href = editUrlOf(workshop.site, biography.file);
    return href ? { href, label: words.editPerson(name) } : undefined;
  };
  const cardOf = (person: Person, more: Pick<SpeakerCardProps, 'talk' | 'width'> = {}) => (
    <SpeakerCard key={person.id} {...withPhoto(person)} {...more} words={words} edit={editLink(person)}>
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
  const listOf = (layout: 'list' | 'names', people: readonly Person[]) =>
    layout === 'list' ? (
      <PeopleList people={people.map(listed)} />
    ) : (
      <PeopleNames people={people.map(listed)} lang={lang} />
    );
  return {
    People: bind(tags.People, ({ layout, role, ...choice }) => {
      const people = choosePeople(present, { ...choice, roles: role ? [role] : [] }, lang);
      return layout === 'cards' ? <People people={people.map(listed)} /> : listOf(layout, people);
    }),
    SpeakerCard: bind(tags.SpeakerCard, ({ person, name, img, width, ...inline }, parts) => {
      const { talk, text, children } = parts;
      const found = present.find(({ id }) => id === person);
      if (found) return cardOf(found, { talk, width });
      return name ? (
        <SpeakerCard {...inline} name={name} photo={findPicture(img)} talk={talk} width={width} words={words}>
          {biographyOf(text, children)}
        </SpeakerCard>
      ) : null;
    }),
    Speakers: bind(tags.Speakers, ({ layout, role, ...choice }) => {
      const roles = role ? [role] : ['speaker', 'keynote', 'panelist'];
      const people = choosePeople(present, { ...choice, roles }, lang);
      return layout === 'cards' ? (
        <Speakers>{people.map((person) => cardOf(person))}</Speakers>
      ) : (
        listOf(layout, people)
      );
    }),
  };
}

/** What stands in the attribute, and then what stands between the tags. */
function biographyOf(text: ReactNode, children: ReactNode): ReactNode {
  return text ? (
    <>
      <p>{text}</p>
      {children}
    </>
  ) : (
    children
  );
}
