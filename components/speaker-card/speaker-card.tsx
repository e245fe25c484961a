import type { ReactNode } from 'react';
import { cssWidth, type Width } from '../../lib/schema/width';
import type { Words } from '../../lib/words';
import type { PictureSource } from '../picture/picture';
import { Portrait } from '../portrait/portrait';
import styles from './speaker-card.module.css';

export interface SpeakerCardProps {
  readonly name: string;
  /** The name in its own script. */
  readonly native?: string;
  readonly url?: string;
  /** What the person is, in a line. */
  readonly role?: string;
  readonly affiliation?: string;
  readonly photo?: PictureSource;
  /** The title of the talk, rendered. */
  readonly talk?: ReactNode;
  readonly width?: Width;
  readonly words: Words;
  /** Where the person's file can be edited, and how that link is called. */
  readonly edit?: { readonly href: string; readonly label: string };
  /** The biography, rendered. */
  readonly children?: ReactNode;
}

/** A person with portrait, role and biography. */
export function SpeakerCard({ name, native, url, role, affiliation, photo, ...more }: SpeakerCardProps) {
  const { talk, width, words, edit, children } = more;
  const card = (
    <article className={styles.card} style={width && { maxInlineSize: cssWidth(width) }}>
      <Portrait name={name} photo={photo} />
      <div className={styles.text}>
        <h3 className={styles.name}>
          {url ? <a href={url}>{name}</a> : name}
          {native ? (
            <>
              {' '}
              <bdi>{native}</bdi>
            </>
          ) : null}
        </h3>
        {role ? <p className={styles.role}>{role}</p> : null}
        {affiliation ? <p className={styles.role}>{affiliation}</p> : null}
        {talk ? (
          <p className={styles.talk}>
            <span className={styles.label}>{words.talk}:</span> {talk}
          </p>
        ) : null}
        {children ? <div className={`${styles.biography} flow`}>{children}</div> : null}
        {edit ? (
          <p className={styles.edit}>
            <a href={edit.href}>{edit.label}</a>
          </p>
        ) : null}
      </div>
    </article>
  );
  // What stands around a card, such as the line of a heading, keeps the width of the column.
  return width ? <div>{card}</div> : card;
}

interface SpeakersProps {
  /** One {@link SpeakerCard} for each. */
  readonly children: readonly ReactNode[];
}

/** Several people, one below the other; nothing when there is nobody. */
export function Speakers({ children }: SpeakersProps) {
  return children.length > 0 ? <div className={styles.speakers}>{children}</div> : null;
}
