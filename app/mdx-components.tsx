import { CodeBlock } from '../components/code/code-block';
import { Credits } from '../components/credits/credits';
import { DateText } from '../components/dates/date-text';
import { ImportantDates } from '../components/dates/important-dates';
import { Figure } from '../components/figure/figure';
import { linkedHeadings } from '../components/heading/heading';
import { People } from '../components/people/people';
import { SpeakerCard, Speakers } from '../components/speaker-card/speaker-card';
import { tags } from '../components/tags';
import { PageToc, SiteToc } from '../components/toc/toc';
import type { Page, Person, Workshop } from '../lib/content';
import type { Picture } from '../lib/images/pictures';
import type { Components, Outline } from '../lib/mdx';
import { wordsFor } from '../lib/words';
import { ScrollingTable } from '../components/table/scrolling-table';
import { TaskMark } from '../components/task/task';
import type { ReactNode } from 'react';
import { bind, Slot } from './bind-tag';
import { Prose } from './prose';
import { editUrlOf, repositoryOf } from './site-facts';

/** What tags can show: the workshop, the page they stand on, its headings, and the pictures. */
export interface TagContext {
  readonly workshop: Workshop;
  readonly page: Page;
  readonly outline: Outline;
  readonly pictures: readonly Picture[];
}

/**
 * The one place where data meet tags: gives every tag of `components/tags.ts` what it shows.
 *
 * @param context what tags can show
 * @returns components by the names of their tags, and those that stand for Markdown's own elements
 */
export function bindTags(context: TagContext): Components {
  const { workshop, page, outline, pictures } = context;
  const { site, dates } = workshop;
  const words = wordsFor(site.lang);
  const present = workshop.people.filter(({ state }) => state !== 'withdrawn');
  const findPicture = (name?: string) => pictures.find((picture) => picture.name === name);
  const listed = (person: Person) => ({ ...person, photo: findPicture(person.photo) });
  const editLink = ({ name, biography }: Person) => {
    const href = editUrlOf(site, biography.file);
    return href ? { href, label: words.editPerson(name) } : undefined;
  };
  const cardOf = (person: Person) => (
    <SpeakerCard key={person.id} {...listed(person)} edit={editLink(person)}>
      {person.biography.text.trim() ? (
        <Prose workshop={workshop} page={page} body={person.biography} />
      ) : null}
    </SpeakerCard>
  );

  return {
    ...linkedHeadings,
    Slot,
    pre: CodeBlock,
    input: ({ checked }: { readonly checked?: boolean }) => (
      <TaskMark isDone={checked === true} words={words} />
    ),
    table: ({ children }: { readonly children?: ReactNode }) => (
      <ScrollingTable label={words.table}>{children}</ScrollingTable>
    ),
    Credits: bind(tags.Credits, () => (
      <Credits licence={site.licence} source={repositoryOf(site)} words={words} />
    )),
    Date: bind(tags.Date, ({ of }) => {
      const date = dates.find(({ id }) => id === of);
      return date ? <DateText date={date} lang={site.lang} words={words} /> : null;
    }),
    Figure: bind(tags.Figure, ({ img, alt, width }, { caption }) => {
      const picture = findPicture(img);
      const isFirst = outline.images[0]?.src === img || outline.tags[0]?.attributes.img === img;
      return picture ? (
        <Figure picture={picture} alt={alt} caption={caption} width={width} first={isFirst} />
      ) : null;
    }),
    ImportantDates: bind(tags.ImportantDates, () => (
      <ImportantDates dates={dates} lang={site.lang} words={words} />
    )),
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
    Toc: bind(tags.Toc, ({ of }) => {
      if (of === 'site') {
        const entries = workshop.navigation.filter((entry) => entry.page.id !== page.id);
        return (
          <SiteToc
            title={words.contents}
            entries={entries.map(({ label, page: { url, topics } }) => ({ label, href: url, topics }))}
          />
        );
      }
      const headings = outline.headings.filter(({ depth }) => depth === 2);
      return (
        <PageToc
          title={words.onThisPage}
          entries={headings.map(({ text, id }) => ({ label: text, href: `#${id}` }))}
        />
      );
    }),
  };
}
