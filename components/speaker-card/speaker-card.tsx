import type { ReactNode } from 'react';
import type { PictureSource } from '../figure/figure';
import { Portrait } from '../portrait/portrait';
import styles from './speaker-card.module.css';

export interface SpeakerCardProps {
  readonly name: string;
  readonly url?: string;
  /** What the person is, in a line. */
  readonly role?: string;
  readonly affiliation?: string;
  readonly photo?: PictureSource;
  /** Where the person's file can be edited, and how that link is called. */
  readonly edit?: { readonly href: string; readonly label: string };
  /** The biography, rendered. */
  readonly children?: ReactNode;
}

/** A person with portrait, role and biography. */
export function SpeakerCard({ name, url, role, affiliation, photo, edit, children }: SpeakerCardProps) {
  return (
    <article className={styles.card}>
      <Portrait name={name} photo={photo} />
      <div className={styles.text}>
        <h3 className={styles.name}>{url ? <a href={url}>{name}</a> : name}</h3>
        {role ? <p className={styles.role}>{role}</p> : null}
        {affiliation ? <p className={styles.role}>{affiliation}</p> : null}
        {children ? <div className={`${styles.biography} flow`}>{children}</div> : null}
        {edit ? (
          <p className={styles.edit}>
            <a href={edit.href}>{edit.label}</a>
          </p>
        ) : null}
      </div>
    </article>
  );
}

interface SpeakersProps {
  /** One {@link SpeakerCard} for each. */
  readonly children: readonly ReactNode[];
}

/** Several people, one below the other; nothing when there is nobody. */
export function Speakers({ children }: SpeakersProps) {
  return children.length > 0 ? <div className={styles.speakers}>{children}</div> : null;
}
