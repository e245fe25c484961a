import type { ReactNode } from 'react';
import type { Words } from '../../lib/words';
import { Find, type Facets } from '../find/find';
import { ClockData, TimeSwitch } from '../local-time/clock-data';
import { Stars, type StarsSetting } from '../mine/stars';
import { NowLink } from '../now/now-line';
import type { SessionView } from '../session/slot-view';
import { arrange } from './arrange';
import { ProgrammeBlock } from './block';
import { dayAnchor } from './ids';
import styles from './programme.module.css';

declare module 'react' {
  interface CSSProperties {
    /** How many rooms stand side by side. */
    readonly '--rooms'?: number;
  }
}

/** A session, and the minutes by which it is laid out. */
export interface PlacedSession {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly room?: SessionView['room'];
  readonly view: SessionView;
  /** By what it is found. */
  readonly facets?: Facets;
}

/** A day of the programme. */
export interface DayView {
  /** Its number among all days, from 1. */
  readonly number: number;
  /** What stands over it: its title, or its date. */
  readonly heading: ReactNode;
  /** How it is called in the list of days. */
  readonly label: string;
  /** What is to be known of all its times: its date, where the heading is a title; that it is not settled; the zone. */
  readonly remarks: readonly ReactNode[];
  /** What of it can be taken along. */
  readonly files?: ReactNode;
  /** Whether its times are instants, which a visitor's own time can stand beside. */
  readonly isSettled: boolean;
  readonly sessions: readonly PlacedSession[];
}

interface ProgrammeProps {
  readonly days: readonly DayView[];
  readonly rooms: readonly { readonly id: string; readonly name: string; readonly floor?: string }[];
  readonly words: Words;
  /** The zone of all times, once a day is settled. */
  readonly zone?: string;
  /** For a visitor's own programme. */
  readonly stars?: StarsSetting;
}

/**
 * The programme: days, each a list in the order of time. Where a day has parallel sessions and the screen is wide, the
 * same list is laid out with time on one axis and rooms on the other.
 */
export function Programme({ days, rooms, words, zone, stars }: ProgrammeProps) {
  const facets = days.flatMap(({ sessions }) => sessions.flatMap((session) => session.facets ?? []));
  return (
    <div className={`${styles.programme} wide`} data-programme>
      {facets.length > 0 ? <Find facets={facets} words={words.find} /> : null}
      {days.length > 1 || zone || stars ? (
        <div className={styles.bar}>
          {days.length > 1 ? <DayLinks days={days} label={words.programme.days} /> : null}
          {stars ? (
            <p className={styles.mine}>
              <a href={stars.href}>{stars.words.title}</a>
            </p>
          ) : null}
          {zone ? <Tools zone={zone} words={words} /> : null}
        </div>
      ) : null}
      {days.map((day) => (
        <Day key={day.number} day={day} rooms={rooms} words={words} />
      ))}
      {stars ? <Stars {...stars} /> : null}
    </div>
  );
}

/** What scripts offer, in space that is kept for it. */
function Tools({ zone, words }: { readonly zone: string; readonly words: Words }) {
  return (
    <div className={styles.tools}>
      <NowLink words={words.clock} />
      <TimeSwitch words={words.clock} />
      <ClockData zone={zone} words={words.clock} />
    </div>
  );
}

function DayLinks({ days, label }: { readonly days: readonly DayView[]; readonly label: string }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.days}>
        {days.map((day) => (
          <li key={day.number}>
            <a href={`#${dayAnchor(day.number)}`}>{day.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Day({ day, rooms, words }: Omit<ProgrammeProps, 'days' | 'zone'> & { readonly day: DayView }) {
  const ids = rooms.map(({ id }) => id);
  const { blocks, columns } = arrange(day.sessions, ids);
  const hasGrid = columns.length > 1 && columns.length <= most;
  const names = rooms.filter(({ id }) => columns.includes(id));
  return (
    <section
      className={styles.day}
      data-day={day.number}
      data-settled={day.isSettled ? '' : undefined}
      data-grid={hasGrid ? (columns.length > few ? 'many' : 'few') : undefined}
      style={hasGrid ? { '--rooms': columns.length } : undefined}
    >
      <div className={styles.head}>
        <h2 id={dayAnchor(day.number)}>
          <a className={styles.anchor} href={`#${dayAnchor(day.number)}`}>
            {day.heading}
          </a>
        </h2>
        {day.remarks.map((remark, index) => (
          <p key={index}>{remark}</p>
        ))}
        {day.files}
        <p hidden data-none>
          {words.find.noneOnDay}
        </p>
      </div>
      {hasGrid ? (
        // The rooms are named in every session; this repeats them where each has a column.
        <div className={styles.rooms} data-rooms aria-hidden="true">
          {names.map(({ id, name, floor }) => (
            <span key={id}>
              {name}
              {floor ? <small>{floor}</small> : null}
            </span>
          ))}
        </div>
      ) : null}
      <ol className={styles.sessions}>
        {blocks.map((block) => (
          <ProgrammeBlock key={block.start} block={block} words={words} />
        ))}
      </ol>
    </section>
  );
}

/** So many rooms have space within the frame of the page; more take the breadth of the screen. */
const few = 3;

/** So many rooms can be read side by side; with more, the day stays a list. */
const most = 8;
