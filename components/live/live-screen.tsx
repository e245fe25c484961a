import type { ReactNode } from 'react';
import type { Words } from '../../lib/words';
import { Byline } from '../byline/byline';
import { Island } from '../island/island';
import { ClockData } from '../local-time/clock-data';
import { Clock, Range, Title } from '../session/slot-parts';
import type { SessionView } from '../session/slot-view';
import styles from './live-screen.module.css';

interface LiveScreenProps {
  /** The workshop. */
  readonly name: string;
  readonly room: string;
  readonly floor?: string;
  readonly days: readonly LiveDay[];
  /** The zone of the venue, once a day is settled. */
  readonly zone?: string;
  readonly words: Words;
}

/** A day in a room. */
export interface LiveDay {
  /** Undefined while it is not settled. */
  readonly date?: string;
  readonly heading: ReactNode;
  readonly sessions: readonly SessionView[];
}

/**
 * The screen at the door of a room, to be read from afar. Without a script it is the room's programme; with one it shows
 * what runs now and what comes next, and the time.
 */
export function LiveScreen({ name, room, floor, days, zone, words }: LiveScreenProps) {
  const { live, clock } = words;
  return (
    <main id="content" className={styles.screen} tabIndex={-1} data-live data-classes="visually-hidden">
      <header className={styles.head}>
        <div>
          <h1 className={styles.room}>{room}</h1>
          <p className={styles.name}>{[floor, name].filter(Boolean).join(' · ')}</p>
        </div>
        <p className={styles.clock} data-live-clock />
      </header>
      <p className={styles.nothing} hidden data-live-nothing>
        {live.nothing}
      </p>
      {days.map((day, index) => (
        <section key={index} data-day={day.date ?? ''}>
          <h2 className={styles.day}>{day.heading}</h2>
          <ol className={styles.sessions}>
            {day.sessions.map((session) => (
              <LiveSession key={session.id} session={session} cancelled={words.cancelled} />
            ))}
          </ol>
        </section>
      ))}
      <p className={styles.nothing} hidden data-live-over>
        {live.nothingMore}
      </p>
      <p className={styles.offline} role="status" data-live-offline={live.offline} />
      {zone ? <ClockData zone={zone} words={clock} hasOwnTimes={false} /> : null}
      {zone ? <Island name="live" /> : null}
    </main>
  );
}

function LiveSession({ session, cancelled }: { readonly session: SessionView; readonly cancelled: string }) {
  const { id, from, to, title, kind, isCancelled, people, byline, remarks, room, items } = session;
  return (
    <li
      id={`session-${id}`}
      className={styles.session}
      data-room={room?.id}
      data-cancelled={isCancelled || undefined}
    >
      <p className={styles.time}>
        <span className={styles.mark} data-live-mark />
        <Range from={from} to={to} />
        {kind ? <span className={styles.kind}> {kind}</span> : null}
      </p>
      <h3 className={styles.title}>
        <Title isStruck={isCancelled}>{title}</Title>
        {isCancelled ? ` (${cancelled})` : null}
      </h3>
      {people.length > 0 ? (
        <p className={styles.people}>
          <Byline names={people.map((person) => ({ ...person, href: undefined }))} />
        </p>
      ) : null}
      {byline ? <p className={styles.people}>{byline}</p> : null}
      {items.length > 0 ? (
        <ol className={styles.items}>
          {items.map(({ start, title: name, isCancelled: isOff }, index) => (
            <li key={index} data-item={start?.datetime ?? ''} data-cancelled={isOff || undefined}>
              {start ? <Clock {...start} /> : null} <Title isStruck={isOff}>{name}</Title>
              {isOff ? ` (${cancelled})` : null}
            </li>
          ))}
        </ol>
      ) : null}
      {remarks.length > 0 ? <p className={styles.people}>{remarks.join('; ')}</p> : null}
    </li>
  );
}
