import type { CSSProperties } from 'react';
import type { Words } from '../../lib/words';
import { Byline } from '../byline/byline';
import { facetAttributes, type Facets } from '../find/find';
import { starHost } from '../mine/stars';
import { Items } from '../session/items';
import { Materials, Papers, Range, Speakers, Title } from '../session/slot-parts';
import type { SessionView } from '../session/slot-view';
import styles from './entry.module.css';
import { sessionAnchor } from './ids';

interface EntryProps {
  readonly session: SessionView;
  readonly words: Words;
  /** Where it stands in the grid. */
  readonly area?: string;
  /** Whether its time is that of all sessions around it, which the head of their block says. */
  readonly isTimeShared?: boolean;
  /** By what it is found; without it, the programme cannot be searched. */
  readonly facets?: Facets;
}

/** A session in the programme. */
export function Entry({ session, words, area, isTimeShared = false, facets }: EntryProps) {
  const { id, from, to, title, href, kind, isCancelled, isBreak, star } = session;
  const style: CSSProperties | undefined = area === undefined ? undefined : { gridArea: area };
  return (
    <li
      id={sessionAnchor(id)}
      data-room={session.room?.id}
      data-cancelled={isCancelled || undefined}
      className={[styles.entry, isBreak && styles.break, isTimeShared && styles.untimed]
        .filter(Boolean)
        .join(' ')}
      style={style}
      {...facetAttributes(facets)}
      data-shared={facets && isTimeShared ? '' : undefined}
    >
      <p className={styles.time}>
        <Range from={from} to={to} />
      </p>
      <div {...starHost(star)}>
        <h3 className={styles.title}>
          {kind ? <span className={styles.kind}>{kind} </span> : null}
          <Title isStruck={isCancelled} href={href}>
            {title}
          </Title>
          {isCancelled ? <span className={styles.state}> {words.cancelled}</span> : null}
        </h3>
        <Details session={session} words={words} />
      </div>
    </li>
  );
}

function Details({ session, words }: EntryProps) {
  const { byline, people, remarks, papers, items, materials, note } = session;
  return (
    <>
      {byline ? <p className={styles.byline}>{byline}</p> : null}
      <Speakers people={people} />
      <Place session={session} words={words} />
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      {papers.length > 0 ? <Papers papers={papers} /> : null}
      {items.length > 0 ? <Items items={items} words={words} /> : null}
      {materials.length > 0 ? <Materials materials={materials} /> : null}
      {note ? <p className={styles.note}>{note}</p> : null}
    </>
  );
}

/** Room, track and chairs, in a line. */
function Place({ session: { room, track, chairs }, words }: EntryProps) {
  if (!room && track === undefined && chairs.length === 0) return null;
  return (
    <p className={styles.place}>
      {room ? (
        <span className={styles.room} data-room-name="">
          {room.name}
        </span>
      ) : null}
      {track === undefined ? null : <span>{track}</span>}
      {chairs.length > 0 ? (
        <span>
          {words.programme.chairs(chairs.length)}: <Byline names={chairs} />
        </span>
      ) : null}
    </p>
  );
}
