import { EntryHead } from '../components/entry-head/entry-head';
import { PreviousNext } from '../components/frame/previous-next';
import { LinkList } from '../components/link-list/link-list';
import { HeadStar, Stars } from '../components/mine/stars';
import { People } from '../components/people/people';
import { Items } from '../components/session/items';
import { Materials } from '../components/session/slot-parts';
import { neighboursOf, parallelTo, type ScheduleDay, type Session, type Workshop } from '../lib/content';
import { wordsFor } from '../lib/words';
import { Frame } from './frame';
import { neighbour } from './neighbour';
import { Offers } from './offers';
import { paperEntry } from './paper-view';
import { placedEntry } from './placed-entry';
import { Prose } from './prose';
import { headOf } from './sessions/session-head';
import { speakersOf } from './sessions/speakers';
import { sessionView } from './sessions/slot-views';
import { starsOf } from './stars';
import { getPictures } from './workshop';

interface SessionPageProps {
  readonly workshop: Workshop;
  readonly day: ScheduleDay;
  readonly session: Session;
  readonly url: string;
}

/** A session: when and where, what it is about, who speaks, what is presented, and what is around it. */
export async function SessionPage({ workshop, day, session, url }: SessionPageProps) {
  const words = wordsFor(workshop.site.lang);
  const { people, papers, items, sameTime, around, previous, next } = words.programme;
  const stars = starsOf(workshop);
  const view = sessionView({ workshop, url }, day, session, 'page');
  const speakers = speakersOf(workshop, session, await getPictures());
  const parallel = parallelTo(day, session).filter(({ kind }) => kind !== 'break');
  const neighbours = neighboursOf(workshop.schedule ?? { days: [day] }, day, session);
  const step = (place?: { readonly day: ScheduleDay; readonly session: Session }) =>
    place && placedEntry(workshop, { ...place, slot: place.session }, url, { today: day });
  return (
    <Frame workshop={workshop} url={url}>
      <EntryHead {...headOf({ workshop, url }, day, session, view)}>
        {view.materials.length > 0 ? <Materials materials={view.materials} /> : null}
        <HeadStar star={view.star} />
        <Offers workshop={workshop} subject="session" id={session.id} />
      </EntryHead>
      <div className="prose">
        {session.abstract ? <h2>{words.paper.abstract}</h2> : null}
        {session.abstract ? (
          <Prose
            workshop={workshop}
            url={url}
            body={{ file: 'schedule.yaml', text: session.abstract, line: 1 }}
          />
        ) : null}
        {speakers.length > 0 ? <h2>{people(speakers.length)}</h2> : null}
        {speakers.length > 0 ? <People people={speakers} /> : null}
        {session.papers.length > 0 ? <h2>{papers(session.papers.length)}</h2> : null}
        {session.papers.length > 0 ? (
          <LinkList entries={session.papers.map((paper) => paperEntry(workshop, paper, url))} />
        ) : null}
        {view.items.length > 0 ? <h2>{items}</h2> : null}
        {view.items.length > 0 ? <Items items={view.items} words={words} /> : null}
        {parallel.length > 0 ? <h2>{sameTime}</h2> : null}
        {parallel.length > 0 ? (
          <LinkList
            entries={parallel.map((other) =>
              placedEntry(workshop, { day, session: other, slot: other }, url, { today: day }),
            )}
          />
        ) : null}
      </div>
      <PreviousNext
        label={around}
        previous={neighbour(previous, step(neighbours.previous))}
        next={neighbour(next, step(neighbours.next))}
      />
      {stars && view.star ? <Stars {...stars} /> : null}
    </Frame>
  );
}
