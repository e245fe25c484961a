import type { BylineName } from '../byline/byline';
import type { PictureSource } from '../picture/picture';
import { Portrait } from '../portrait/portrait';
import styles from './session-people.module.css';

/** Somebody who speaks. */
export interface Speaker extends BylineName {
  readonly role?: string;
  readonly photo?: PictureSource;
}

/** Those who speak in a session. */
export function SessionPeople({ people }: { readonly people: readonly Speaker[] }) {
  return (
    <ul className={styles.people}>
      {people.map(({ name, href, role, affiliation, photo }) => (
        <li key={name} className={styles.person}>
          <Portrait name={name} photo={photo} />
          <div className={styles.text}>
            <p className={styles.name}>{href ? <a href={href}>{name}</a> : name}</p>
            {role ? <p className={styles.detail}>{role}</p> : null}
            {affiliation ? <p className={styles.detail}>{affiliation}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
