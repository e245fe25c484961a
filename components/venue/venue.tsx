import type { ReactNode } from 'react';
import type { Words } from '../../lib/words';
import { Figure } from '../figure/figure';
import type { HeadingLevel } from '../heading/level';
import type { PictureSource } from '../picture/picture';
import styles from './venue.module.css';

/** A room, as it is found. */
export interface ShownRoom {
  readonly id: string;
  readonly name: string;
  readonly floor?: string;
  readonly capacity?: number;
  readonly note?: string;
}

interface VenueProps {
  readonly name?: string;
  /** The lines of the address, city and country included. */
  readonly address: readonly string[];
  /** A page with a map: linked to, never loaded. */
  readonly map?: string;
  readonly plan?: { readonly picture: PictureSource; readonly alt: string };
  readonly rooms: readonly ShownRoom[];
  /** Of the heading over the rooms. */
  readonly level: HeadingLevel;
  readonly words: Words;
  /** What else to know. */
  readonly children?: ReactNode;
}

/** Where the workshop takes place: address, map, plan, rooms. */
export function Venue({ name, address, map, plan, rooms, level: Heading, words, children }: VenueProps) {
  const { venue } = words;
  return (
    <div className={styles.venue}>
      <address className={styles.address}>
        {name ? <strong className={styles.name}>{name}</strong> : null}
        {address.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </address>
      {map ? (
        <p>
          <a className={styles.map} href={map}>
            {venue.map(name ?? address[0] ?? '')}
          </a>
        </p>
      ) : null}
      {children}
      {plan ? <Figure picture={plan.picture} alt={plan.alt} caption={venue.plan} /> : null}
      {rooms.length > 0 ? (
        <div>
          <Heading className={styles.heading}>{venue.rooms}</Heading>
          <ul className={styles.rooms}>
            {rooms.map((room) => (
              <li key={room.id}>
                <strong>{room.name}</strong>
                <span className={styles.detail}>{detailsOf(room, words).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function detailsOf({ floor, capacity, note }: ShownRoom, { venue }: Words): string[] {
  const places = capacity === undefined ? undefined : venue.capacity(capacity);
  return [floor, places, note].filter((detail) => detail !== undefined);
}
